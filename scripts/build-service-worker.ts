import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const OUT = 'dist/h5'
const KEPT = /\.(js|css|html|png|webmanifest)$/
/** Pictures for chats, and organisers' pages, which no attendee opens. */
const NOT_KEPT = /^(card\/|(js|css)\/(organisers|src_organiser))/
/** Files that carry their content's hash in the name need no second one. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/

/** A file to keep, in the form that workbox-precaching takes. */
type Entry = { readonly url: string; readonly revision: string | null }

async function entryOf(name: string): Promise<Entry> {
  const revision = HASHED.test(name)
    ? null
    : createHash('sha256')
        .update(await readFile(path.join(OUT, name)))
        .digest('hex')
        .slice(0, 16)
  return { url: `/${name}`, revision }
}

async function filesToKeep(): Promise<Entry[]> {
  const entries = await readdir(OUT, { recursive: true })
  const names = entries.map((name) => name.split(path.sep).join('/')).sort()
  return Promise.all(
    names.filter((name) => KEPT.test(name) && !NOT_KEPT.test(name) && name !== 'service-worker.js').map(entryOf),
  )
}

/** Bundles the service worker with the list of the web build's files, each with its hash. Runs after the web build. */
export async function buildServiceWorker(): Promise<void> {
  await build({
    entryPoints: ['src/service-worker/index.ts'],
    outfile: `${OUT}/service-worker.js`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    define: { 'self.__WB_MANIFEST': JSON.stringify(await filesToKeep()), 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
}
