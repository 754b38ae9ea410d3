import { serveMiniPage } from '../../hosts/glass-easel/mini-page'
import { buildOf } from '../../support/builds'
import { serveBrowser } from '../../support/chromium'

/** Starts what all journeys share, whichever worker they run in: one Chromium, and the mini program compiled and served. */
export default async function start(): Promise<void> {
  const [browser, mini] = await Promise.all([serveBrowser(), serveMiniPage(buildOf('weapp'))])
  process.env.JOURNEYS_BROWSER = browser.wsEndpoint()
  process.env.JOURNEYS_MINI = mini.url
  Object.assign(globalThis, { journeys: { browser, mini } })
}
