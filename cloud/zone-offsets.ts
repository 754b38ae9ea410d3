import { DAY, isoOf, MINUTE, type Moment, type Offset, UTC } from 'domain/time/time'

/** The names of all zones that Node knows, in order (ECMA-402, `supportedValuesOf`). */
export const zoneNames = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')]

/** Whether Node knows a zone of this name. */
export const isZone = (name: string): boolean => minutesReader(name) !== undefined

/**
 * A zone's offsets between two moments, by Node's own tables; `undefined` for a name that is no zone.
 * @param step milliseconds between two looks; a change that is taken back within one is not seen
 */
export function zoneOffsets(zone: string, from: Moment, to: Moment, step = DAY): Offset[] | undefined {
  const minutesAt = minutesReader(zone)
  if (!minutesAt) return undefined
  const offsets: Offset[] = [{ from: isoOf(from, UTC), minutes: minutesAt(from) }]
  let before = minutesAt(from)
  for (let at = from; at < to; at += step) {
    const minutes = minutesAt(at + step)
    if (minutes === before) continue
    offsets.push({ from: isoOf(changeBetween(at, at + step, minutesAt), UTC), minutes })
    before = minutes
  }
  return offsets
}

/** The first minute at which the offset is the later one. */
function changeBetween(from: Moment, to: Moment, minutesAt: (moment: Moment) => number): Moment {
  let [low, high] = [from, to]
  const before = minutesAt(from)
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE
    if (minutesAt(middle) === before) low = middle
    else high = middle
  }
  return high
}

function minutesReader(timeZone: string): ((moment: Moment) => number) | undefined {
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields })
    return (moment) => {
      const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
      const { year = 0, month = 1, day, hour, minute } = parts
      // `Date.UTC` takes a year before 100 for one of the 20th century.
      const wall = new Date(Date.UTC(2000, 0, 1, hour, minute)).setUTCFullYear(year, month - 1, day)
      return Math.round((wall - moment) / MINUTE)
    }
  } catch {
    return undefined
  }
}
