/** In place of Taro's HTML parser: nothing in this app draws HTML from a text. */
export function setInnerHTML() {
  throw new Error('dangerouslySetInnerHTML is not part of this build: config/weapp-bundle.ts')
}
