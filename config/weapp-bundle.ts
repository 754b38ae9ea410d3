import path from 'node:path'

type Plugin = { use: (plugin: object, args: unknown[]) => unknown }
type Use = { loader: (file: string) => unknown }
type Rule = { test: (files: RegExp) => { use: (name: string) => Use } }
type Chain = { plugin: (name: string) => Plugin; module: { rule: (name: string) => Rule } }
type Webpack = { NormalModuleReplacementPlugin: object }

const own = (file: string) => path.resolve(__dirname, 'weapp', file)

/** What the mini program's build leaves out of Taro's runtime: docs/decisions/0045. */
export function weappBundle(chain: Chain, { NormalModuleReplacementPlugin }: Webpack): void {
  chain
    .plugin('noInnerHtml')
    .use(NormalModuleReplacementPlugin, [/inner-html[\\/]html(\.js)?$/, own('no-inner-html.js')])
  chain.module
    .rule('trimRuntime')
    .test(
      /@tarojs[\\/](shared[\\/]dist[\\/](components|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime(-utils)?)\.js$/,
    )
    .use('trimRuntime')
    .loader(own('trim-runtime.js'))
}
