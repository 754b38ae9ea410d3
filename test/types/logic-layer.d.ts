declare module '*/simulate/logic-layer' {
  const transform: { process(source: string): { code: string } }
  export default transform
}
