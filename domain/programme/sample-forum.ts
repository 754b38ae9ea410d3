import { memoize } from '../memoize'
import type { Forum } from './forum'
import type { Programme } from './programme'

/** Whether the forum itself, or one of its days, is marked as made up. */
const hasMadeUpDays = ({ sample, days }: Pick<Forum, 'sample' | 'days'>): boolean =>
  sample !== undefined || days.some((day) => day.sample !== undefined)

/** Whether anything within is marked as made up (`SampleSchema`). */
export function hasSampleMark(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return ('sample' in value && value.sample !== undefined) || Object.values(value).some(hasSampleMark)
}

/** Whether any session, person, room or place is made up, as a whole or in part. */
export const hasSampleItems = memoize(({ sessions, people, rooms, places }: Programme): boolean =>
  [sessions, people, rooms, places].some((items) => items.some(({ sample }) => sample !== undefined)),
)

/**
 * Whether a forum is a sample and nobody's own: its first release had made-up days, and something in the newest is
 * still marked. A sample that somebody edits stays one until the last mark is gone.
 */
export const isSampleForum = (first: Pick<Programme, 'forum'>, newest: Programme): boolean =>
  hasMadeUpDays(first.forum) && hasSampleMark(newest)
