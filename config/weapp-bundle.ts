import path from 'node:path'

type Plugin = { use: (plugin: object, args?: unknown[]) => unknown }
type Use = { loader: (file: string) => unknown }
type Rule = { test: (files: RegExp) => { use: (name: string) => Use } }
type Minimizer = { tap: (change: (args: object[]) => object[]) => unknown }
type Chain = {
  plugin: (name: string) => Plugin
  module: { rule: (name: string) => Rule }
  optimization: { minimizer: (name: string) => Minimizer }
}
type Webpack = { NormalModuleReplacementPlugin: object }

const own = (file: string) => path.resolve(__dirname, 'weapp', file)

const BROWSER =
  /(inner-html[\\/]html|(bom|\.)[\\/](history|location|URL|URLSearchParams)|\.[\\/](anchor-element|class-list))\.js$/
const TABLES =
  /@tarojs[\\/](shared[\\/]dist[\\/](components|constants|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime(-utils)?|runtime[\\/]dist[\\/](dom[\\/]style_properties|bom[\\/]document))\.js$/

/** The notices of the libraries' licences stand in one file of the subpackage. */
const NOTICES = { condition: 'some', filename: 'guide/licences.txt', banner: false }

type RuntimeModule = { readonly name: string; generate: () => string }
type Tap<Argument> = { tap: (name: string, use: (argument: Argument) => void) => void }
type Compiler = {
  hooks: { compilation: Tap<{ hooks: { runtimeModule: Tap<RuntimeModule> } }> }
}

/** What is fetched when it is wanted, as `webpackChunkName` names it: it lies in a subpackage. WeChat follows no paths but literal ones. */
const PARTS = ['guide/my-day', 'guide/language-sheet']

const fetches = PARTS.map((part) => `"/${part}.js": function () { return require.async("./${part}.js") }`)

/** `import()` in the mini program: WeChat's `require.async` (Subpackage asynchronization) in place of webpack's script element. */
const FETCH = `__webpack_require__.l = function (address, done) {
  ({ ${fetches.join(', ')} })[address]().then(
    function () { done() },
    function () { done({ type: "missing", target: { src: address } }) }
  )
}`

/** Replaces how webpack's runtime fetches a script (LoadScriptRuntimeModule), and leaves out how it fetches a style sheet: pages have theirs. */
class FetchParts {
  apply({ hooks }: Compiler): void {
    hooks.compilation.tap('FetchParts', (compilation) =>
      compilation.hooks.runtimeModule.tap('FetchParts', (module) => {
        if (module.name === 'load script') module.generate = () => FETCH
        if (module.name === 'css loading') module.generate = () => ''
      }),
    )
  }
}

/** What the mini program's build leaves out of Taro's runtime (docs/decisions/0045), and how it fetches parts (docs/decisions/0051). */
export function weappBundle(chain: Chain, { NormalModuleReplacementPlugin }: Webpack): void {
  chain.plugin('noBrowser').use(NormalModuleReplacementPlugin, [BROWSER, own('no-browser.js')])
  chain.plugin('fetchParts').use(FetchParts)
  chain.optimization.minimizer('terserPlugin').tap(([options]) => [{ ...options, extractComments: NOTICES }])
  chain.module.rule('trimRuntime').test(TABLES).use('trimRuntime').loader(own('trim-runtime.js'))
}
