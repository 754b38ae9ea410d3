import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, type BrowserServer, chromium } from 'playwright-core'

const MODULES = path.resolve(__dirname, '../../node_modules')
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const canRun = (file: string): boolean => spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0

const installed = (): string | undefined => {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(canRun)
}

/** The headless shell in the npm package, unpacked once; undefined on a machine that cannot run it. */
async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const packed = path.join(MODULES, '@sparticuz/chromium/bin/chromium.br')
  const { size } = await stat(packed)
  const folder = path.join(MODULES, '.cache/chromium')
  const file = path.join(folder, `shell-${size}`)
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true })
    // Another run may be unpacking it too: the file is there whole or not at all.
    const partial = `${file}.${process.pid}`
    await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(partial, { mode: 0o755 }))
    await rename(partial, file)
  }
  return canRun(file) ? file : undefined
}

/** A Chromium to test with: `CHROME_PATH`, else the one in the package `@sparticuz/chromium`, else one on the PATH. */
async function chromiumPath(): Promise<string> {
  const found = process.env.CHROME_PATH || (await packaged()) || installed()
  if (!found) throw new Error('There is no Chromium for this machine. Install one, or name it in CHROME_PATH.')
  return found
}

/** A headless browser without network calls of its own, for any number of processes to connect to. */
export const serveBrowser = async (): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: await chromiumPath(), args: flags.split(' ') })

/** The browser that all journeys share; what this connection opened in it ends with `close`. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(process.env.JOURNEYS_BROWSER ?? '')

/** Where the compiled mini program is served for all journeys. */
export const miniAddress = (): string => process.env.JOURNEYS_MINI ?? ''
