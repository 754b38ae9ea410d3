import { type Bench, limitedFigure } from '../figure'
import { pageCpu } from './page-cpu'

/** A real congress. */
const SESSIONS = 1351
/** How many times the CPU of the first forum a page may take. */
const MOST = 2

/** What opening a page of a forum of 1,351 sessions costs a phone, against the first forum's 27. */
export const pagesBench: Bench = async (report) => {
  for (const [page, times] of await pageCpu(SESSIONS)) report(limitedFigure(`open-${page}`, times, 'times', MOST))
}
