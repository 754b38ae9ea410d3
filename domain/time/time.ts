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

/** Minutes east of UTC from a moment on: `[{ from: '2024-09-01T00:00:00Z', minutes: 480 }]`. */
export type Offset = { readonly from: string; readonly minutes: number }

/** A forum's offsets, at least one, in order of time. The first also holds before its `from`. */
export type Offsets = readonly Offset[]

/** Offsets that never change. */
export const fixedOffset = (minutes: number): Offset[] => [{ from: '1970-01-01T00:00:00Z', minutes }]

export const UTC = fixedOffset(0)

/** ISO 8601 with an offset or `Z`; the caller has validated the text. */
export const momentOf = (iso: string): Moment => Date.parse(iso)

type Period = { readonly from: Moment; readonly minutes: number }

const known = new WeakMap<Offsets, readonly Period[]>()

function periodsOf(offsets: Offsets): readonly Period[] {
  const kept = known.get(offsets)
  if (kept) return kept
  const periods = offsets.map(({ from, minutes }, index) => ({
    from: index === 0 ? Number.NEGATIVE_INFINITY : momentOf(from),
    minutes,
  }))
  known.set(offsets, periods)
  return periods
}

/** Minutes east of UTC at a moment. */
export function offsetAt(moment: Moment, offsets: Offsets): number {
  let minutes = 0
  for (const period of periodsOf(offsets)) if (period.from <= moment) minutes = period.minutes
  return minutes
}

/** A wall time as `YYYY-MM-DDTHH:mm:ss.sssZ`, in which only the `Z` is not true. */
const wallText = (moment: Moment, minutes: number): string => new Date(moment + minutes * MINUTE).toISOString()

/** A moment by a clock on the forum's wall. Nothing else turns a moment into a date. */
export function wallTime(moment: Moment, offsets: Offsets): WallTime {
  const shifted = new Date(moment + offsetAt(moment, offsets) * MINUTE)
  const text = shifted.toISOString()
  return {
    date: text.slice(0, 10),
    time: text.slice(11, 16),
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
  }
}

/** The day of the forum's wall calendar, counted from 1970-01-01. */
export const dayNumber = (moment: Moment, offsets: Offsets): number =>
  Math.floor((moment + offsetAt(moment, offsets) * MINUTE) / DAY)

/** `2024-09-09` for such a day. */
export const dateOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** A day of the calendar, at its midnight. */
export const dayOf = (date: string): WallTime => wallTime(momentOf(`${date}T00:00:00Z`), UTC)

/**
 * The moment at which the forum's clock shows a wall time, written as a moment of UTC. A time that the clock shows twice
 * is the first of the two; one that it skips is read with the offset before the change.
 */
export function momentAtWall(wall: Moment, offsets: Offsets): Moment {
  const periods = periodsOf(offsets)
  let moment = wall
  for (const [index, { from, minutes }] of periods.entries()) {
    const read = wall - minutes * MINUTE
    if (read < from) break
    moment = read
    if (read < (periods[index + 1]?.from ?? Number.POSITIVE_INFINITY)) break
  }
  return moment
}

const twoDigits = (value: number): string => `0${value}`.slice(-2)

/** `+08:00` for 480 minutes. */
export function offsetLabel(offset: number): string {
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/** `+08:00`; `+01:00 / +02:00` where the clock changes between the moments. */
export const offsetsLabel = (moments: readonly Moment[], offsets: Offsets): string =>
  [...new Set(moments.map((moment) => offsetLabel(offsetAt(moment, offsets))))].join(' / ')

/** ISO 8601 in the forum's offset, to the second: `2024-09-09T10:12:00+08:00`. */
export function isoOf(moment: Moment, offsets: Offsets): string {
  const minutes = offsetAt(moment, offsets)
  return wallText(moment, minutes).slice(0, 19) + offsetLabel(minutes)
}
