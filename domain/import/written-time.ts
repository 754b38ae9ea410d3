import type { Cell } from './source'

/** Minutes from midnight. More than a day's are of the next one. */
export type Minutes = number

/** A time of the day as a file writes it, with the end where it is a range. */
export type WrittenTime = {
  /** A day, where the cell has one: `2024-09-09`. */
  readonly date?: string
  readonly start: Minutes
  readonly end?: Minutes
  /** A moment with an offset of its own, in place of a time on the wall. */
  readonly moment?: number
  /** Whether the text is not the plain `09:00` that everybody writes. */
  readonly isOdd: boolean
}

const DAY = 24 * 60
const HOURS_AND_MINUTES =
  /^(\d{1,2})\s*(?::|\.|h|uhr|点|點|時|时)\s*(\d{2})?(?::(\d{2})(?:\.\d+)?)?\s*(?:分|h|uhr|min)?\s*$/
const BARE_HOUR = /^(\d{1,2})\s*$/
const HALF_OF_DAY = /(上午|早上|中午|下午|晚上|傍晚|凌晨|午前|午後)/
const AM_PM = /\b([ap])\.?\s?m\.?$/
const RANGE = /\s*(?:-|–|—|~|〜|～|−|至|到|\bto\b|\bbis\b|\buntil\b|\bà\b)\s*/
const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

/** Full-width digits and signs as plain ones, in small letters. */
export const plainSigns = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/** One time of the day in minutes; `undefined` where it is none. */
export function timeOfDay(text: string): Minutes | undefined {
  const half = HALF_OF_DAY.exec(text)?.[1]
  const rest = text.replace(HALF_OF_DAY, '').trim()
  const letter = AM_PM.exec(rest)?.[1]
  const bare = rest.replace(AM_PM, '').trim()
  const found = HOURS_AND_MINUTES.exec(bare) ?? (letter || half ? BARE_HOUR.exec(bare) : null)
  if (!found) return undefined
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)]
  if (hour > 29 || minute > 59) return undefined
  return hourOf(hour, letter, half) * 60 + minute
}

function hourOf(hour: number, letter: string | undefined, half: string | undefined): number {
  const isAfternoon = letter === 'p' || /下午|晚上|傍晚|午後/.test(half ?? '') || (half === '中午' && hour < 3)
  if (isAfternoon) return hour < 12 ? hour + 12 : hour
  const isMorning = letter === 'a' || /凌晨/.test(half ?? '')
  return isMorning && hour === 12 ? 0 : hour
}

const PLAIN = /^\d{1,2}:\d{2}(:\d{2})?$/

/** The time that a cell holds; `undefined` where it cannot be read as one. */
export function writtenTime(cell: Cell): WrittenTime | undefined {
  if (typeof cell === 'object') return fromSerial(cell.serial, false)
  if (typeof cell === 'number') return fromNumber(cell)
  const iso = fromIso(cell)
  if (iso) return iso
  const text = plainSigns(cell)
  const whole = timeOfDay(text)
  if (whole !== undefined) return { start: whole, isOdd: !PLAIN.test(text) }
  return fromRange(text)
}

function fromRange(text: string): WrittenTime | undefined {
  const [first = '', second = '', ...more] = text.split(RANGE)
  if (more.length > 0 || second === '') return undefined
  const letter = AM_PM.exec(second)?.[0]
  const end = timeOfDay(second)
  const shared = letter && !AM_PM.test(first) ? timeOfDay(`${first} ${letter}`) : undefined
  // "9-10:30 pm": the letters hold for both where that leaves the start before the end.
  const start =
    shared !== undefined && end !== undefined && shared < end ? shared : (timeOfDay(first) ?? bareHour(first))
  return start === undefined || end === undefined
    ? undefined
    : { start, end, isOdd: !/^\d{1,2}:\d{2}\D+\d{1,2}:\d{2}$/.test(text) }
}

const bareHour = (text: string): Minutes | undefined =>
  /^\d{1,2}$/.test(text) && Number(text) < 24 ? Number(text) * 60 : undefined

function fromIso(text: string): WrittenTime | undefined {
  const found = ISO.exec(text.trim())
  if (!found) return undefined
  const [, date = '', hour = '', minute = '', second = '00', offset] = found
  const start = Number(hour) * 60 + Number(minute)
  if (!offset) return { date, start, isOdd: false }
  const zone = offset.toUpperCase() === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
  const moment = Date.parse(`${date}T${hour.padStart(2, '0')}:${minute}:${second}${zone}`)
  return Number.isNaN(moment) ? undefined : { date, start, moment, isOdd: false }
}

/** Milliseconds since 1970 are told from days since 1900 by their size. */
function fromNumber(value: number): WrittenTime | undefined {
  if (value > 1e11 && value < 1e14) return { start: 0, moment: value, isOdd: true }
  if (value >= 1e9 && value < 1e11) return { start: 0, moment: value * 1000, isOdd: true }
  if (value >= 100 && value < 2400 && Number.isInteger(value) && value % 100 < 60)
    return { start: Math.floor(value / 100) * 60 + (value % 100), isOdd: true }
  if (value >= 1 && value < 24 && value !== Math.floor(value)) return fromDecimal(value)
  return value >= 0 && (value < 1 || value > 20_000) && value < 90_000 ? fromSerial(value, true) : undefined
}

/** `14.3` is 14:30 that a spreadsheet took for a number. */
function fromDecimal(value: number): WrittenTime | undefined {
  const minutes = Math.round((value - Math.floor(value)) * 100)
  return minutes < 60 ? { start: Math.floor(value) * 60 + minutes, isOdd: true } : undefined
}

function fromSerial(serial: number, isOdd: boolean): WrittenTime | undefined {
  const minutes = Math.round((serial - Math.floor(serial)) * DAY)
  const date = serial >= 1 ? dateOfSerial(serial) : undefined
  return { ...(date && { date }), start: minutes, isOdd }
}

/** Days since 30 December 1899, which makes Excel's 29 February 1900 right from March on (ECMA-376, 18.17.4.1). */
export function dateOfSerial(serial: number): string | undefined {
  if (serial < 1 || serial > 90_000) return undefined
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
}

const UNITS =
  /(\d+(?:[.,]\d+)?)\s*(stunden?|std|小时|小時|時間|hours?|heures?|hrs?|h|minuten?|minutes?|mins?|分钟|分鐘|分|m|′|')(?![a-z])\s*/g

/** Minutes of a duration: `45`, `00:45`, `1 h 30`, `40分`, `PT45M`; `undefined` where it is none. */
export function writtenDuration(cell: Cell): Minutes | undefined {
  if (typeof cell === 'object') return positive(Math.round(cell.serial * DAY))
  if (typeof cell === 'number') return positive(Math.round(cell < 1 ? cell * DAY : cell))
  const text = plainSigns(cell).replace(/^pt(?=\d)/, '')
  const clock = /^(\d{1,3}):(\d{2})(?::\d{2})?$/.exec(text)
  if (clock) return positive(Number(clock[1]) * 60 + Number(clock[2]))
  if (/^\d+(\.0+)?$/.test(text)) return positive(Number(text))
  const mixed = /^(\d{1,2})\s*h\s*(\d{2})$/.exec(text)
  if (mixed) return positive(Number(mixed[1]) * 60 + Number(mixed[2]))
  let minutes = 0
  const rest = text.replace(UNITS, (_all, count: string, unit: string) => {
    minutes += Number(count.replace(',', '.')) * (/^(h|st|小|時)/.test(unit) ? 60 : 1)
    return ''
  })
  return /\d/.test(rest) ? undefined : positive(Math.round(minutes))
}

const positive = (minutes: number): Minutes | undefined => (minutes > 0 && minutes < 31 * DAY ? minutes : undefined)
