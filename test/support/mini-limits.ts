import type { SimulatedHost } from '../hosts/simulate/launch'

/** What WeChat's audit allows on a page (Audits, best practices): nodes, and children of one node. */
export const MOST_NODES = 1000
export const MOST_CHILDREN = 60
/** What one setData may carry (setData, limits). */
const MOST_DATA = 256 * 1024

const EMPTIEST = 8 // nodes of a page that is drawn

/** How the page on the screen breaks WeChat's limits; empty where it keeps them. */
export function overLimits({ running }: SimulatedHost): string[] {
  const nodes = [...running.top.section.querySelectorAll('*')]
  const children = Math.max(...nodes.map((node) => node.children.length))
  const data = Math.max(...running.top.updates)
  return [
    ...(nodes.length < EMPTIEST ? [`only ${nodes.length} nodes: nothing is drawn`] : []),
    ...(nodes.length > MOST_NODES ? [`${nodes.length} nodes`] : []),
    ...(children > MOST_CHILDREN ? [`${children} children of one node`] : []),
    ...(data > MOST_DATA ? [`${data} characters in one setData`] : []),
  ]
}
