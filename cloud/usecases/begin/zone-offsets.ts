import { Problem } from 'domain/problem'
import { DAY, isoOf, MINUTE, type Moment, type Offset, UTC } from 'domain/time/time'

/** How far before the first and behind the last day a forum's offsets reach: days are added later. */
const MARGIN = 60 * DAY

/** The names of all zones that Node knows, in order (ECMA-402, `supportedValuesOf`). */
export const zoneNames = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')]

/** A zone's offsets around a forum's days. Throws `bad-input` where there is no such zone. */
export function zoneOffsets(zone: string, from: Moment, to: Moment): Offset[] {
  const minutesAt = minutesReader(zone)
  const [first, last] = [from - MARGIN, to + MARGIN]
  const offsets: Offset[] = [{ from: isoOf(first, UTC), minutes: minutesAt(first) }]
  for (let day = first; day < last; day += DAY) {
    const minutes = minutesAt(day + DAY)
    if (minutes === minutesAt(day)) continue
    offsets.push({ from: isoOf(changeBetween(day, day + DAY, minutesAt), UTC), minutes })
  }
  return offsets
}

/** The first minute at which the offset is the later one. */
function changeBetween(from: Moment, to: Moment, minutesAt: (moment: Moment) => number): Moment {
  let [before, behind] = [from, to]
  while (behind - before > MINUTE) {
    const middle = before + Math.floor((behind - before) / 2 / MINUTE) * MINUTE
    if (minutesAt(middle) === minutesAt(from)) before = middle
    else behind = middle
  }
  return behind
}

function minutesReader(zone: string): (moment: Moment) => number {
  const format = formatOf(zone)
  return (moment) => {
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day, hour, minute } = parts
    return Math.round((Date.UTC(year, month - 1, day, hour, minute) - moment) / MINUTE)
  }
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const whole = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...whole })
  } catch {
    throw new Problem('bad-input', `There is no time zone "${timeZone}"; use a name such as Europe/Berlin.`)
  }
}
