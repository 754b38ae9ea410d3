import path from 'node:path'

type Plugin = { use: (plugin: object, args: unknown[]) => unknown }
type Use = { loader: (file: string) => unknown }
type Rule = { test: (files: RegExp) => { use: (name: string) => Use } }
type Chain = { plugin: (name: string) => Plugin; module: { rule: (name: string) => Rule } }
type Webpack = { NormalModuleReplacementPlugin: object }

const own = (file: string) => path.resolve(__dirname, 'weapp', file)

const BROWSER = /(inner-html[\\/]html|(bom|\.)[\\/](history|location|URL|URLSearchParams))\.js$/
const TABLES =
  /@tarojs[\\/](shared[\\/]dist[\\/](components|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime(-utils)?|runtime[\\/]dist[\\/]dom[\\/]style_properties)\.js$/

/** What the mini program's build leaves out of Taro's runtime: docs/decisions/0045. */
export function weappBundle(chain: Chain, { NormalModuleReplacementPlugin }: Webpack): void {
  chain.plugin('noBrowser').use(NormalModuleReplacementPlugin, [BROWSER, own('no-browser.js')])
  chain.module.rule('trimRuntime').test(TABLES).use('trimRuntime').loader(own('trim-runtime.js'))
}
