import path from 'node:path'

type Chain = {
  resolve: { alias: { set: (name: string, file: string) => unknown } }
  optimization: { set: (name: string, value: unknown) => unknown; splitChunks: (options: object) => unknown }
}

const own = (file: string) => path.resolve(__dirname, 'web', file)

/** The app draws with HTML elements of its own (src/ui): Taro's web components and their style sheet are dead weight. */
function leaveOutWebComponents({ resolve }: Chain): void {
  resolve.alias.set('@tarojs/components/dist/components$', own('no-web-components.js'))
  resolve.alias.set('@tarojs/components/dist/taro-components/taro-components.css$', own('no-styles.css'))
}

type Chunk = {
  canBeInitial: () => boolean
  groupsIterable: Iterable<{ origins: readonly { request?: string }[] }>
}

const isOf =
  (folder: string) =>
  ({ groupsIterable }: Chunk): boolean =>
    [...groupsIterable].some(({ origins }) => origins.some(({ request }) => request?.includes(folder)))

/** Whether a chunk is loaded for a page below src/organiser, or below src/guide. */
const isOrganisers = isOf('organiser/')
const isGuides = isOf('guide/')

type ChunkGraph = { getModuleChunksIterable: (module: object) => Iterable<Chunk> }

/** Whether no tab needs a module. */
const isForNoTab = (module: object, { chunkGraph }: { chunkGraph: ChunkGraph }): boolean =>
  [...chunkGraph.getModuleChunksIterable(module)].every((chunk) => isGuides(chunk) || isOrganisers(chunk))

const shared = { minChunks: 3, priority: 10, enforce: true }

/**
 * A page's chunk holds that page only; what three or more share is loaded once. What organisers' pages share is a chunk
 * of its own, so that attendees never load it, and so is what only pages behind the tabs share: the first screen does without.
 */
function splitByPage({ optimization }: Chain): void {
  optimization.set('chunkIds', 'named')
  optimization.splitChunks({
    chunks: 'all',
    minSize: 0,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      shared: { ...shared, name: 'shared', chunks: (chunk: Chunk) => !chunk.canBeInitial() && !isOrganisers(chunk) },
      guide: { ...shared, priority: 11, name: 'guide', chunks: isGuides, test: isForNoTab },
      organisers: { ...shared, name: 'organisers', chunks: isOrganisers },
      vendors: { name: 'vendors', chunks: 'initial', test: /node_modules/, priority: 5 },
    },
  })
}

/** What the web build does other than Taro's own. */
export function webBundle(chain: Chain): void {
  leaveOutWebComponents(chain)
  splitByPage(chain)
}
