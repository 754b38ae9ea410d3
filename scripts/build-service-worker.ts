import { build } from 'esbuild'
import { getManifest } from 'workbox-build'

const OUT = 'dist/h5'

/** Bundles the service worker with the list of the web build's files, each with its hash. Runs after the web build. */
export async function buildServiceWorker(): Promise<void> {
  const { manifestEntries } = await getManifest({
    globDirectory: OUT,
    globPatterns: ['**/*.{js,css,html,png,webmanifest}'],
    globIgnores: ['service-worker.js'],
    // Files that carry their content's hash in the name need no second one.
    dontCacheBustURLsMatching: /\.[0-9a-f]{8}\.(js|css)$/,
    modifyURLPrefix: { '': '/' },
  })
  await build({
    entryPoints: ['src/service-worker/index.ts'],
    outfile: `${OUT}/service-worker.js`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2018',
    define: { 'self.__WB_MANIFEST': JSON.stringify(manifestEntries), 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
}
