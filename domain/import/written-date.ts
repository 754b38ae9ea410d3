import { isDate } from '../time/time-text'
import type { Cell } from './source'
import { dateOfSerial, plainSigns } from './written-time'

/** What helps to read a date that is not written in full. */
export type DateHints = {
  /** Days that are meant most likely, in order: the forum's, or those of the file that are clear. */
  readonly days: readonly string[]
  /** Whether `3/9/2024` is 9 March. */
  readonly isMonthFirst: boolean
  /** The year where none of the days says. */
  readonly year: number
}

export type WrittenDate = { readonly date: string; readonly code?: 'serial-date' | 'year-guessed' | 'day-or-month' }

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar janvier janv',
    'feb february februar fevrier fevr',
    'mar march marz maerz mars mrz',
    'apr april avril avr',
    'may mai',
    'jun june juni juin',
    'jul july juli juillet juil',
    'aug august aout',
    'sep sept september septembre',
    'oct october oktober okt octobre',
    'nov november novembre',
    'dec december dezember dez decembre',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
)
const fullWeekdays: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'sunday sonntag dimanche sun 周日 星期日 星期天',
    'monday montag lundi mon 周一 星期一',
    'tuesday dienstag mardi tue tues 周二 星期二',
    'wednesday mittwoch mercredi wed 周三 星期三',
    'thursday donnerstag jeudi thu thur thurs 周四 星期四',
    'friday freitag vendredi fri 周五 星期五',
    'saturday samstag samedi sat 周六 星期六',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index])),
)

const isoOf = (year: number, month: number, day: number): string | undefined => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDate(text) ? text : undefined
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))
const unaccented = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')

/** The day that a cell names; `undefined` where it names none. */
export function writtenDate(cell: Cell, hints: DateHints): WrittenDate | undefined {
  if (typeof cell === 'object') return wrapped(dateOfSerial(cell.serial))
  if (typeof cell === 'number' || /^\d{5}(\.\d+)?$/.test(cell.trim())) return fromNumber(Number(cell))
  const text = unaccented(plainSigns(cell))
  return fromDigits(text, hints) ?? fromChinese(text, hints) ?? fromMonthName(text, hints) ?? fromOrdinal(text, hints)
}

const wrapped = (date: string | undefined, code?: WrittenDate['code']): WrittenDate | undefined =>
  date === undefined ? undefined : { date, ...(code && { code }) }

function fromNumber(value: number): WrittenDate | undefined {
  const packed = /^(20\d{2})(\d{2})(\d{2})$/.exec(String(value))
  if (packed) return wrapped(isoOf(Number(packed[1]), Number(packed[2]), Number(packed[3])))
  return value > 20_000 ? wrapped(dateOfSerial(value), 'serial-date') : undefined
}

function fromDigits(text: string, hints: DateHints): WrittenDate | undefined {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) return wrapped(isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const packed = /^(20\d{2})(\d{2})(\d{2})$/.exec(text)
  if (packed) return wrapped(isoOf(Number(packed[1]), Number(packed[2]), Number(packed[3])))
  const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?(?!\d)/.exec(text)
  if (dotted) return dated(Number(dotted[2]), Number(dotted[1]), dotted[3], hints)
  const slashed = /(?<!\d)(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?(?!\d)/.exec(text)
  return slashed ? eitherWay(Number(slashed[1]), Number(slashed[2]), slashed[3], hints) : undefined
}

function eitherWay(one: number, two: number, year: string | undefined, hints: DateHints): WrittenDate | undefined {
  if (one > 12) return dated(two, one, year, hints)
  if (two > 12) return dated(one, two, year, hints)
  const [monthFirst, dayFirst] = [dated(one, two, year, hints), dated(two, one, year, hints)]
  if (one === two) return dayFirst
  const known = [monthFirst, dayFirst].filter((found) => found && hints.days.includes(found.date))
  if (known.length === 1) return known[0]
  return wrapped((hints.isMonthFirst ? monthFirst : dayFirst)?.date, 'day-or-month')
}

function dated(month: number, day: number, year: string | undefined, hints: DateHints): WrittenDate | undefined {
  if (year !== undefined) return wrapped(isoOf(fullYear(year), month, day))
  const ending = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const known = hints.days.find((date) => date.endsWith(ending))
  return known ? { date: known } : wrapped(isoOf(hints.year, month, day), 'year-guessed')
}

function fromChinese(text: string, hints: DateHints): WrittenDate | undefined {
  const found = /(?:(\d{4}|\d{2})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?/.exec(text)
  return found ? dated(Number(found[2]), Number(found[3]), found[1], hints) : undefined
}

function fromMonthName(text: string, hints: DateHints): WrittenDate | undefined {
  const words = text.split(/[^\p{L}\d]+/u)
  const at = words.findIndex((word) => months[word] !== undefined && !/^\d/.test(word))
  if (at < 0) return undefined
  const month = months[words[at] ?? ''] ?? 0
  const year = words.find((word) => /^(19|20)\d{2}$/.test(word))
  const dayIn = (word = ''): number => Number(/^(\d{1,2})(st|nd|rd|th|er|e)?$/.exec(word)?.[1] ?? 0)
  const day = dayIn(words[at - 1]) || dayIn(words[at + 1])
  return day > 0 ? dated(month, day, year, hints) : undefined
}

const chineseDigits = '一二三四五六七八九十'

/** `Day 2`, `Tag 2`, `第二天`, or a weekday that only one of the days has. */
function fromOrdinal(text: string, { days }: DateHints): WrittenDate | undefined {
  const latin = /^(?:day|tag|jour|journee)\s*(\d{1,2})$/.exec(text) ?? /^(\d{1,2})\.?\s*(?:tag|jour)$/.exec(text)
  const chinese = /^第\s*([一二三四五六七八九十\d]+)\s*[天日]$/.exec(text)?.[1]
  const number = latin ? Number(latin[1]) : chinese ? Number(chinese) || chineseDigits.indexOf(chinese) + 1 : 0
  if (number > 0) return wrapped(days[number - 1])
  const weekday = fullWeekdays[text.replace(/[.,]$/, '')]
  if (weekday === undefined) return undefined
  const same = days.filter((date) => new Date(`${date}T00:00:00Z`).getUTCDay() === weekday)
  return same.length === 1 ? wrapped(same[0]) : undefined
}
