import { DAY, type Offset } from 'domain/time/time'
import { zoneOffsets } from '../zone-offsets'

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

/** Half a month: no zone changes its clock and back within it. */
const STEP = 14 * DAY
const [FIRST, LAST] = [Date.UTC(2000, 0, 1), Date.UTC(2045, 0, 1)]
const tables = new Map<string, Offset[] | undefined>()

/** Minutes east of UTC in a zone, from 2000 to 2045; `undefined` for a name that is no zone. */
export function zoneTable(name: string): Offset[] | undefined {
  const key = zoneName(name)
  if (!tables.has(key)) tables.set(key, zoneOffsets(key, FIRST, LAST, STEP))
  return tables.get(key)
}

/** The name by which a zone is known to calendars, where it has one. */
export const zoneName = (name: string): string => windows[name] ?? name
