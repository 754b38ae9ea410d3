import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A moment: milliseconds since 1970-01-01T00:00Z. What `Clock` gives and what is compared. */
export type Moment = number

/** A length of time in milliseconds. */
export type Duration = number

export const SECOND: Duration = 1000
export const MINUTE: Duration = 60 * SECOND
export const HOUR: Duration = 60 * MINUTE
export const DAY: Duration = 24 * HOUR

/** A moment as a clock on the forum's wall shows it. `weekday` is 0 for Sunday; `month` is 1 to 12. */
export type WallTime = {
  readonly date: string
  readonly time: string
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
}

/** ISO 8601 with an offset or `Z`; the caller has validated the text. */
export const momentOf = (iso: string): Moment => dayjs.utc(iso).valueOf()

const shifted = (moment: Moment, utcOffset: number): dayjs.Dayjs => dayjs.utc(moment + utcOffset * MINUTE)

const twoDigits = (value: number): string => `0${value}`.slice(-2)

/** `utcOffset` in minutes east of UTC. Nobody else turns a moment into a date. */
export function wallTime(moment: Moment, utcOffset: number): WallTime {
  const local = shifted(moment, utcOffset)
  return {
    date: local.format('YYYY-MM-DD'),
    time: local.format('HH:mm'),
    year: local.year(),
    month: local.month() + 1,
    day: local.date(),
    weekday: local.day(),
  }
}

/** `+08:00` for 480 minutes. */
export function offsetLabel(utcOffset: number): string {
  const minutes = Math.abs(utcOffset)
  return `${utcOffset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/** ISO 8601 in the forum's offset, to the second: `2024-09-09T10:12:00+08:00`. */
export const isoOf = (moment: Moment, utcOffset: number): string =>
  shifted(moment, utcOffset).format('YYYY-MM-DDTHH:mm:ss') + offsetLabel(utcOffset)

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
 * A moment from what a person types: ISO 8601, with the forum's offset assumed where none is given
 * (`2024-09-09T10:12`, `2024-09-09 10:12`, `2024-09-09`). `undefined` where it is no time.
 */
export function parseForumTime(text: string, utcOffset: number): Moment | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?))?(Z|[+-]\d{2}:\d{2})?$/.exec(
    text.trim(),
  )
  if (!found) return undefined
  const [, date, time = '00:00', offset = offsetLabel(utcOffset)] = found
  const iso = `${date}T${time}${offset}`
  return isMoment(iso) ? momentOf(iso) : undefined
}
