import { existsSync } from 'node:fs'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const ROOT = path.resolve(__dirname, '..')
const OUT = path.join(ROOT, 'dist/functions')

/** What of WeChat's interfaces a function may ask, and when the platform starts it by itself (WeChat, "config.json"). */
const configs = {
  attendee: { permissions: { openapi: [] } },
  organiser: { permissions: { openapi: ['security.msgSecCheck'] } },
  web: { permissions: { openapi: [] } },
  worker: {
    permissions: { openapi: ['wxacode.getUnlimited', 'subscribeMessage.send'] },
    triggers: [{ name: 'minute', type: 'timer', config: '0 * * * * * *' }],
  },
} as const

/** The functions of CloudBase, each a folder `dist/functions/<name>` that holds all it runs: the platform installs nothing. */
export async function buildFunctions(): Promise<void> {
  await rm(OUT, { recursive: true, force: true })
  for (const [name, config] of Object.entries(configs)) {
    const folder = path.join(OUT, name)
    await mkdir(folder, { recursive: true })
    await bundle(name, folder)
    const manifest = { name, version: '1.0.0', main: 'index.js' }
    await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
    await writeFile(path.join(folder, 'config.json'), JSON.stringify(config, null, 2))
  }
  await copyPage()
}

/** The page that `web` answers with; without a web build it answers calls alone. */
async function copyPage(): Promise<void> {
  const page = path.join(ROOT, 'dist/h5/index.html')
  if (existsSync(page)) await copyFile(page, path.join(OUT, 'web/index.html'))
}

const bundle = (name: string, folder: string) =>
  build({
    entryPoints: [path.join(ROOT, 'cloud/functions', name, 'index.ts')],
    outfile: path.join(folder, 'index.js'),
    tsconfig: path.join(ROOT, 'tsconfig.base.json'),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    // An older runtime that the platform still offers, for an environment that refuses the one in cloudbaserc.json.
    target: 'node18',
    logLevel: 'warning',
  })
