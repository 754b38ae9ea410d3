const { readdirSync, readFileSync } = require('node:fs')
const path = require('node:path')

const sources = path.resolve(__dirname, '../../src')

/** Every word of the sources that the mini program is made of. */
function wordsOfSources() {
  const names = readdirSync(sources, { recursive: true }).map(String)
  const files = names.filter((name) => /\.tsx?$/.test(name) && !/\.h5\.tsx?$/.test(name))
  return new Set(files.flatMap((name) => readFileSync(path.join(sources, name), 'utf8').match(/\w+/g) ?? []))
}

let words

/**
 * A webpack loader for Taro's tables of the platform: takes out calls of WeChat that no source names, and events, which
 * the runtime leaves aside when it numbers a component's attributes (@tarojs/shared, getComponentsAlias).
 */
module.exports = function trimRuntime(source) {
  words ??= wordsOfSources()
  return source
    .replace(/const needPromiseApis = new Set\(\[[^\]]*\]\)/, (list) =>
      list.replace(/\s*'(\w+)',?/g, (entry, name) => (words.has(name) ? entry : '')),
    )
    .replace(/^\s*bind\w+: [^\n]*?,?$/gm, '')
}
