import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { homeOf, homeText } from './home'
import { weappBundle } from './weapp-bundle'
import { shellStyles } from './web/shell'
import { webBundle } from './web-bundle'

const root = path.resolve(__dirname, '..')
const domain = path.join(root, 'domain')
const target = process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp'
const outputRoot = `dist/${target}`
/** Sizes stay as they are written; the plugin is here for what style sheets say of one platform alone (`#ifdef`). */
const pxtransform = { enable: true, config: { methods: ['platform'] } }
const postcss = { pxtransform, cssModules: { enable: false } }
/** Packages with newer syntax than `browserslist` allows (test/floor says which file has it). */
const tooNew = ['uqr'].map((name) => path.join(root, 'node_modules', name) + path.sep)
// Taro's loaders look at src only; the rules live beside it.
const compile = { include: [(file: string) => [domain, ...tooNew].some((folder) => file.startsWith(folder))] }

/** The web calls and links to where it came from; a page may say that its files are elsewhere. */
const built = homeOf(process.env)
const home = target === 'h5' ? { ...built, calls: '', files: '', links: '' } : built

/** Terser's own defaults (terser 5, "Compress options"). */
const compressed = Object.fromEntries(
  [
    'arrows collapse_vars comparisons computed_props hoist_props inline loops negate_iife',
    'properties reduce_funcs reduce_vars switches typeofs',
  ].flatMap((line) => line.split(' ').map((name) => [name, true])),
)

export default defineConfig({
  projectName: 'forum-mini-program',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot,
  // Each level of nesting repeats all templates; what nests deeper goes on in a component of its own.
  baseLevel: 6,
  plugins: target === 'weapp' ? [path.join(__dirname, 'accessibility.ts')] : [],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: { '@': path.join(root, 'src'), domain },
  defineConstants: { FORUM_HOME: JSON.stringify(homeText(home)) },
  copy: {
    patterns:
      target === 'weapp'
        ? [
            { from: 'src/sitemap.json', to: `${outputRoot}/sitemap.json` },
            { from: 'src/generated/tab', to: `${outputRoot}/generated/tab` },
            { from: 'src/generated/share', to: `${outputRoot}/generated/share` },
            { from: 'src/generated/asked', to: `${outputRoot}/guide/words` },
          ]
        : [
            { from: 'src/generated/app-icon', to: `${outputRoot}/app-icon` },
            { from: 'src/generated/card', to: `${outputRoot}/card` },
            { from: 'docs/templates', to: `${outputRoot}/templates` },
          ],
    options: {},
  },
  // Chinese and Arabic as they are: escaped they take twice the room. `compress`: Taro turns most of what terser does off.
  terser: {
    enable: true,
    config: {
      keep_fnames: false,
      keep_classnames: false,
      compress: { ecma: 2017, passes: 2, ...compressed },
      output: { ascii_only: false, quote_keys: false, keep_quoted_props: false },
    },
  },
  mini: {
    compile,
    optimizeMainPackage: { enable: true },
    postcss,
    runtime: { enableInnerHTML: false },
    webpackChain: weappBundle,
  },
  h5: {
    compile,
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'browser' },
    // Style sheets behind what the page shows at once, which they would hold up in the head.
    htmlPluginOption: { inject: false, shellStyles },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      // Behind the first one, which is in the body.
      insert: (link: Node) => document.body.appendChild(link),
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
    webpackChain: webBundle,
  },
})
