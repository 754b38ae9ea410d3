import type { BrowserHost } from '../hosts/browser/browser-host'
import { MOST_CHILDREN, MOST_NODES } from './mini-limits'

/** How the page that is shown breaks WeChat's limits where it is; empty where it keeps them. */
async function overLimits(host: BrowserHost): Promise<string[]> {
  const { nodes, children } = await host.root().evaluate((root) => {
    const all = [...root.querySelectorAll('*')]
    return { nodes: all.length, children: Math.max(...all.map((each) => each.children.length)) }
  })
  return [
    ...(nodes > MOST_NODES ? [`${nodes} nodes`] : []),
    ...(children > MOST_CHILDREN ? [`${children} children of one node`] : []),
  ]
}

/** Scrolls through the page that is shown, a screen at a time, and says where it breaks WeChat's limits. */
export async function overLimitsAnywhere(host: BrowserHost, screens: number): Promise<string[]> {
  const over = await overLimits(host)
  // A wheel turns what is under the mouse.
  await host.page.mouse.move(180, 400)
  for (let screen = 0; screen < screens; screen++) {
    await host.page.mouse.wheel(0, 700)
    // Two frames: what is near is drawn, what is far is emptied.
    await host.page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))))
    over.push(...(await overLimits(host)))
  }
  return over
}
