import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

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
export async function chromiumPath(): Promise<string> {
  const found = process.env.CHROME_PATH || (await packaged()) || installed()
  if (!found) throw new Error('There is no Chromium for this machine. Install one, or name it in CHROME_PATH.')
  return found
}

/** A headless browser without network calls of its own. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: flags.split(' ') })

/** What `test/support/environments/journeys.js` keeps for all files that a worker runs. */
declare const worker: { browser?: Promise<Browser> }

/** The browser that all journeys of a worker share. */
export function workersBrowser(): Promise<Browser> {
  worker.browser ??= launchBrowser()
  return worker.browser
}

/** Closes every page that a file's tests opened, before its servers stop; the browser stays for the next file. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
}

/** Where the compiled mini program is served for all journeys. */
export const miniAddress = (): string => process.env.JOURNEYS_MINI ?? ''
