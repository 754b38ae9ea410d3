import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const ROOT = path.resolve(__dirname, '..')
const OUT = path.join(ROOT, 'dist/server')
const SEED = path.join(ROOT, 'cloud/seed')

/** The one-machine server as one file, `dist/server/main.js`, with the sample forum beside it. */
export async function buildServer(): Promise<void> {
  await rm(OUT, { recursive: true, force: true })
  await build({
    entryPoints: [path.join(ROOT, 'cloud/server/main.ts')],
    outfile: path.join(OUT, 'main.js'),
    tsconfig: path.join(ROOT, 'tsconfig.base.json'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    // Its native part is found next to it in node_modules.
    external: ['libsql'],
    logLevel: 'warning',
  })
  for (const folder of ['data', 'media']) {
    await cp(path.join(SEED, folder), path.join(OUT, 'seed', folder), { recursive: true })
  }
}
