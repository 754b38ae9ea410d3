import { serveMiniPage } from '../../hosts/glass-easel/mini-page'
import { buildOf } from '../../support/builds'
import { chromiumPath } from '../../support/chromium'

/** Starts what all journeys share, whichever worker they run in: the mini program, compiled and served. Each worker has its Chromium. */
export default async function start(): Promise<void> {
  const [path, mini] = await Promise.all([chromiumPath(), serveMiniPage(buildOf('weapp'))])
  process.env.CHROME_PATH = path
  process.env.JOURNEYS_MINI = mini.url
  Object.assign(globalThis, { journeys: { mini } })
}
