import { type Bench, limitedFigure } from '../figure'
import { pageCpu } from './page-cpu'

/** A real congress. */
const SESSIONS = 1351
/** How many times the CPU of the first forum a page may take. */
const MOST = 2
/** Where the first forum has a handful of rows and a congress a screen of them, and letters beside them. */
const MOST_OF_LISTS = 3.5
const lists = new Set(['now', 'people', 'person', 'topics', 'topic'])

/** What opening a page of a forum of 1,351 sessions costs a phone, against the first forum's 27. */
export const pagesBench: Bench = async (report) => {
  for (const [page, times] of await pageCpu(SESSIONS))
    report(limitedFigure(`open-${page}`, times, 'times', lists.has(page) ? MOST_OF_LISTS : MOST))
}
