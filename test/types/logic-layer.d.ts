declare module '*/simulate/logic-layer' {
  const transform: { process(source: string, file: string): { code: string } }
  export default transform
}
