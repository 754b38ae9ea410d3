const { readdirSync, readFileSync } = require('node:fs')
const path = require('node:path')

const folder = path.resolve(__dirname, '../../src')

/** Every word of the sources that the mini program is made of, and the components of Taro's that they import. */
function readSources() {
  const names = readdirSync(folder, { recursive: true }).map(String)
  const files = names.filter((name) => /\.tsx?$/.test(name) && !/\.h5\.tsx?$/.test(name))
  const texts = files.map((name) => readFileSync(path.join(folder, name), 'utf8'))
  const imports = texts.flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@tarojs\/components'/g)])
  return {
    words: new Set(texts.flatMap((text) => text.match(/\w+/g) ?? [])),
    components: new Set(imports.flatMap(([, list]) => list.match(/\w+/g) ?? [])),
  }
}

let sources

/** Calls of WeChat that no source names. */
const withoutCalls = (text) =>
  text.replace(/const needPromiseApis = new Set\(\[[^\]]*\]\)/, (list) =>
    list.replace(/\s*'(\w+)',?/g, (entry, name) => (sources.words.has(name) ? entry : '')),
  )

/** Events, which the runtime leaves aside when it numbers a component's attributes (@tarojs/shared, getComponentsAlias). */
const withoutEvents = (text) => text.replace(/^\s*bind\w+: [^\n]*?,?$/gm, '').replace(/, bind\w+: \w+/g, '')

/** Attributes of components that no source imports. The components stay: they are numbered in order of their names. */
const withoutUnused = (text) =>
  text
    .replace(/^const ([A-Z]\w*) = (?:\{\n[\s\S]*?^\}|Object\.assign\(.*\));$/gm, (whole, name) =>
      sources.components.has(name) ? whole : `const ${name} = {};`,
    )
    .replace(/^ {4}([A-Z]\w*): \{[^{}]*\}/gm, (whole, name) =>
      sources.components.has(name) ? whole : `    ${name}: {}`,
    )

/** Names of styles that no source uses; the list is put together by a program. */
function usedStyles(text) {
  const list = new Function(text.replace(/^export .*$/m, 'return styleProperties'))()
  return `export const styleProperties = ${JSON.stringify(list.filter((name) => sources.words.has(name)))}`
}

/** Sets that may go where nothing reads them, which the minifier does not see by itself. */
const withoutUnreadSets = (text) => text.replace(/= new Set\(/g, '= /* @__PURE__ */ new Set(')

/** The document of another platform (Douyin's native DOM). */
const withoutOtherDocument = (text) => text.replace('isEnableTTDom() ?', 'false ?')

/** A webpack loader for Taro's tables of the platform: takes out what no source of this app names. */
module.exports = function trimRuntime(text) {
  sources ??= readSources()
  if (this.resourcePath.endsWith('style_properties.js')) return usedStyles(text)
  if (this.resourcePath.endsWith('constants.js')) return withoutUnreadSets(text)
  if (this.resourcePath.endsWith('document.js')) return withoutOtherDocument(text)
  return withoutUnused(withoutEvents(withoutCalls(text)))
}
