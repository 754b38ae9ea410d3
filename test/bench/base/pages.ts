import type { Bench } from '../figure'
import { pageCpu } from './page-cpu'

/** A real congress. */
const SESSIONS = 1351
/** How many times the CPU of the first forum a page may take; where that has two rows and a congress a screen of them, they take their time. */
const MOST = 1.5
const MOST_OF_LISTS = 3
const lists = new Set(['now', 'agenda', 'venue', 'people', 'person', 'topic', 'places'])

/** What opening a page of a forum of 1,351 sessions costs a phone, against one of 27. */
export const pagesBench: Bench = async (report) => {
  for (const [page, times] of await pageCpu(SESSIONS)) {
    const [value, limit] = [Math.round(times * 100) / 100, lists.has(page) ? MOST_OF_LISTS : MOST]
    const holds = value <= limit
    const data = { name: `open-${page}`, value, limit, holds }
    report({ what: data.name, value: `${value} times`, bar: String(limit), isOver: !holds, data })
  }
}
