import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { type Moment, momentAtWall, momentOf, type Offsets } from './time'

dayjs.extend(utc)

/** Whether this is a day of the calendar, as `2024-09-09` (2024-02-30 is none). */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs.utc(`${text}T00:00:00Z`).format('YYYY-MM-DD') === text

/** Whether this is ISO 8601 with an offset and names a moment that exists (30 February does not). */
export function isMoment(text: string): boolean {
  const found = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.exec(
    text,
  )
  return isDate(found?.[1] ?? '')
}

/**
 * A moment from what a person types: ISO 8601, by the forum's clock where it gives no offset
 * (`2024-09-09T10:12`, `2024-09-09 10:12`, `2024-09-09`). `undefined` where it is no time.
 */
export function parseForumTime(text: string, offsets: Offsets): Moment | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?))?(Z|[+-]\d{2}:\d{2})?$/.exec(
    text.trim(),
  )
  if (!found) return undefined
  const [, date, time = '00:00', offset] = found
  const iso = `${date}T${time}${offset ?? 'Z'}`
  if (!isMoment(iso)) return undefined
  return offset ? momentOf(iso) : momentAtWall(momentOf(iso), offsets)
}
