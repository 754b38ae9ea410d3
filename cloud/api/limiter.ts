import { MINUTE, type Moment } from 'domain/time'
import type { Clock } from '../ports'

export type Limiter = {
  /** Whether one more failure of each key is allowed; it counts as one from now on. */
  take(limits: Readonly<Record<string, number>>): boolean
  /** What was taken was no failure. */
  giveBack(limits: Readonly<Record<string, number>>): void
}

/** Failures are forgotten after this long. */
const WINDOW = 15 * MINUTE

/** Keys remembered at most; the oldest are forgotten first. */
const SIZE = 10_000

type Count = { readonly since: Moment; readonly times: number }

/** Counts failures by key in memory, in windows of 15 minutes. */
export function createLimiter({ now }: Clock, size: number = SIZE): Limiter {
  const counts = new Map<string, Count>()
  const countOf = (key: string): Count => {
    const found = counts.get(key)
    return found && now() - found.since < WINDOW ? found : { since: now(), times: 0 }
  }
  const put = (key: string, count: Count): void => {
    counts.delete(key)
    if (count.times > 0) counts.set(key, count)
    for (const oldest of counts.keys()) {
      if (counts.size <= size) return
      counts.delete(oldest)
    }
  }
  const add = (key: string, more: number): void => {
    const { since, times } = countOf(key)
    put(key, { since, times: Math.max(0, times + more) })
  }
  return {
    take(limits) {
      if (Object.entries(limits).some(([key, limit]) => countOf(key).times >= limit)) return false
      for (const key of Object.keys(limits)) add(key, 1)
      return true
    },
    giveBack(limits) {
      for (const key of Object.keys(limits)) add(key, -1)
    },
  }
}
