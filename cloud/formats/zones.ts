import { isoOf, MINUTE, type Moment, type Offset, UTC } from 'domain/time/time'

/** Windows' names of zones that calendars of Outlook carry (Unicode CLDR, windowsZones). */
const windows: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kyiv',
  'Russian Standard Time': 'Europe/Moscow',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Arab Standard Time': 'Asia/Riyadh',
  'Arabian Standard Time': 'Asia/Dubai',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Taipei Standard Time': 'Asia/Taipei',
  'Singapore Standard Time': 'Asia/Singapore',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'E. South America Standard Time': 'America/Sao_Paulo',
  UTC: 'UTC',
}

const STEP = 14 * 24 * 60 * MINUTE
const tables = new Map<string, Offset[] | undefined>()

/** Minutes east of UTC in a zone, from 2000 to 2045, by Node's own tables; `undefined` for a name that is no zone. */
export function zoneOffsets(name: string): Offset[] | undefined {
  const key = windows[name] ?? name
  if (!tables.has(key)) tables.set(key, tableOf(key))
  return tables.get(key)
}

/** The name by which a zone is known to calendars, where it has one. */
export const zoneName = (name: string): string => windows[name] ?? name

function tableOf(name: string): Offset[] | undefined {
  const minutesAt = offsetReader(name)
  if (!minutesAt) return undefined
  const [first, last] = [Date.UTC(2000, 0, 1), Date.UTC(2045, 0, 1)]
  const found: Offset[] = [{ from: isoOf(first, UTC), minutes: minutesAt(first) }]
  let before = found[0]?.minutes ?? 0
  for (let at = first; at < last; at += STEP) {
    const next = minutesAt(at + STEP)
    if (next === before) continue
    found.push({ from: isoOf(changeBetween(at, at + STEP, minutesAt), UTC), minutes: next })
    before = next
  }
  return found
}

/** The minute at which the offset changes. */
function changeBetween(from: Moment, to: Moment, minutesAt: (moment: Moment) => number): Moment {
  let [low, high] = [from, to]
  const before = minutesAt(from)
  while (high - low > MINUTE) {
    const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE
    if (minutesAt(middle) === before) low = middle
    else high = middle
  }
  return high
}

function offsetReader(name: string): ((moment: Moment) => number) | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    return (moment) => {
      const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
      const wall = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute)
      return Math.round((wall - Math.floor(moment / MINUTE) * MINUTE) / MINUTE)
    }
  } catch {
    return undefined
  }
}
