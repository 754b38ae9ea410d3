import { ownFault } from 'domain/agenda/own-fault'
import { isDay, OWN_LIMITS, type OwnItem, ownSpan } from 'domain/agenda/own-items'
import { sessionsByDate } from 'domain/programme/compiled'
import type { Programme } from 'domain/programme/programme'
import { dayLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { DAY, dayOf, HOUR, MINUTE, type Moment, momentOf, UTC, wallTime } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'

/** What the form holds; it may be no item yet. */
export type Typed = Omit<OwnItem, 'id'>

const HALF_HOUR = 30 * MINUTE

const shifted = (date: string, by: number): string => wallTime(momentOf(`${date}T00:00:00Z`) + by, UTC).date

/** The days to choose from: the programme's, and one before and after them to come and to leave. */
export function dayChoices(
  programme: Programme,
  date: string,
  { language }: Locale,
): { value: string; label: string }[] {
  const days = [...sessionsByDate(programme).keys()]
  const [first = date, last = first] = [days[0], days[days.length - 1]]
  const all = new Set([shifted(first, -DAY), ...days, shifted(last, DAY), date])
  return [...all].sort().map((value) => ({ value, label: dayLabel(dayOf(value), language) }))
}

/** Today while the forum is near, else its first or its last day. */
function nearestDay(programme: Programme, today: string): string {
  const days = [...sessionsByDate(programme).keys()]
  const [first = today, last = first] = [days[0], days[days.length - 1]]
  if (today < shifted(first, -DAY)) return first
  return today > shifted(last, DAY) ? last : today
}

/** A new item on a day: today from the next half hour on, else from noon. */
export function newOwnItem(day: string | undefined, programme: Programme, now: Moment): Typed {
  const { forum } = programme
  const today = forumDate(now, forum)
  const date = isDay(day) ? day : nearestDay(programme, today)
  const next = Math.ceil(now / HALF_HOUR) * HALF_HOUR
  const at = (moment: Moment) => wallTime(moment, forum.offsets).time
  const isAhead = date === today && forumDate(next + HOUR, forum) === today
  const [start, end] = isAhead ? [at(next), at(next + HALF_HOUR)] : ['12:00', '12:30']
  return { title: '', date, start, end, place: '' }
}

/** The item with another start: it stays as long as it was. */
export function startedAt(item: Typed, start: string, programme: Programme): Typed {
  const span = ownSpan(item, programme)
  const next = { ...item, start }
  const moved = ownSpan(next, programme).start + (span.end - span.start)
  return ownFault({ ...item, title: '-' }, programme)
    ? next
    : { ...next, end: wallTime(moved, programme.forum.offsets).time }
}

/** What is wrong with a field of the form, by the field. */
export function faultsOf(
  item: Typed,
  programme: Programme,
): { readonly title?: MessageKey; readonly end?: MessageKey } {
  const fault = ownFault(item, programme)
  return fault ? { [fault]: `own.fault.${fault}` } : {}
}

/** Whether another item is more than a device keeps. */
export const isOwnListFull = (items: readonly OwnItem[]): boolean => items.length >= OWN_LIMITS.items
