import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const ROOT = path.resolve(__dirname, '..')
const OUT = path.join(ROOT, 'dist/server')
const CLI = path.join(ROOT, 'dist/cli')
const SEED = path.join(ROOT, 'cloud/seed')

/** Packages that are not bundled: their native parts and their WebAssembly are found next to them in node_modules. */
export const EXTERNAL = ['libsql', 'sharp', '@embedpdf/pdfium']

/** The one-machine server, `dist/server/main.js`, with the thread that reads programme files and the processes that make media ready and bring a whole forum in, and the command line, `dist/cli/main.js`, with the sample forum beside. */
export async function buildServer(): Promise<void> {
  await rm(OUT, { recursive: true, force: true })
  await bundle('cloud/server/main.ts', OUT)
  await bundle('cloud/formats/import-worker.ts', OUT, 'import-worker.js')
  await bundle('cloud/media/media-child.ts', OUT, 'media-child.js')
  await bundle('cloud/server/bring/bring-child.ts', OUT, 'bring-child.js')
  await rm(CLI, { recursive: true, force: true })
  await bundle('cloud/cli/main.ts', CLI)
  for (const folder of ['data', 'media']) {
    await cp(path.join(SEED, folder), path.join(OUT, 'seed', folder), { recursive: true })
  }
}

async function bundle(entry: string, folder: string, name = 'main.js'): Promise<void> {
  await build({
    entryPoints: [path.join(ROOT, entry)],
    outfile: path.join(folder, name),
    tsconfig: path.join(ROOT, 'tsconfig.base.json'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    external: EXTERNAL,
    logLevel: 'warning',
  })
}
