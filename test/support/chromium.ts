import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { type Browser, type BrowserServer, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const installed = (): string | undefined => {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(canRun)
}

/** Unpacks the binary that lies in the npm package into the temp folder, once. */
const packaged = async (): Promise<string> => {
  const { default: packed } = await import('@sparticuz/chromium')
  packed.setGraphicsMode = false
  return packed.executablePath()
}

/** A Chromium to test with: `CHROME_PATH`, else one on the PATH, else the one in the package `@sparticuz/chromium`. */
export const chromiumPath = async (): Promise<string> => process.env.CHROME_PATH || installed() || packaged()

/** A headless browser without network calls of its own, for any number of processes to connect to. */
export const serveBrowser = async (): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: await chromiumPath(), args: flags.split(' ') })

/** The browser that all journeys share; what this connection opened in it ends with `close`. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(process.env.JOURNEYS_BROWSER ?? '')

/** Where the compiled mini program is served for all journeys. */
export const miniAddress = (): string => process.env.JOURNEYS_MINI ?? ''
