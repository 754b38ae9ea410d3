import type { Programme } from '../programme/programme'
import { HOUR } from '../time/time'
import { isTime, type OwnItem, ownSpan } from './own-items'

/** One that ends on the next day is no longer than this: else its end is a slip. */
const LONGEST_NIGHT = 12 * HOUR

/** What an item lacks: a title, or a start and a later end. `undefined` where it lacks nothing. */
export function ownFault(item: Omit<OwnItem, 'id'>, programme: Programme): 'title' | 'end' | undefined {
  if (!item.title.trim()) return 'title'
  if (!isTime(item.start) || !isTime(item.end)) return 'end'
  const { start, end } = ownSpan(item, programme)
  const isNextDay = item.end <= item.start
  return item.end === item.start || (isNextDay && end - start > LONGEST_NIGHT) ? 'end' : undefined
}
