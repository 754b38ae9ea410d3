import { MINUTE, type Moment, momentAtWall, momentOf, type Offsets, wallTime } from '../time/time'
import type { LeftOutCode, RepairCode } from './remarks'
import type { Cell, SourceRow } from './source'
import { type DateHints, type WrittenDate, writtenDate } from './written-date'
import { dateOfSerial, type WrittenTime, writtenDuration, writtenTime } from './written-time'

/** A repair of one field: what stood there and what was made of it. */
export type FieldRepair = {
  readonly field: string
  readonly code: RepairCode
  readonly was?: string
  readonly now?: string
}

export type RowTimes = { readonly start: Moment; readonly end?: Moment; readonly repairs: readonly FieldRepair[] }

export type TimeContext = {
  readonly offsets: Offsets
  readonly hints: DateHints
  /** Minutes from midnight at which a day of the forum begins. */
  readonly dayBegins: number
}

const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** A session that seems to end before it starts goes on after midnight if it is no longer than this. */
const LONGEST_NIGHT = 12 * HOUR

const shown = (cell: Cell | undefined): string => (typeof cell === 'object' ? String(cell.serial) : String(cell ?? ''))

/** When a row says it is, as text for people; empty where it does not say. */
export type WrittenTimes = { readonly day: string; readonly time: string }

/** A row's own words for its day and its time, numbers of a spreadsheet as what they stand for. */
export function writtenIn({ day, start, end }: Pick<SourceRow, 'day' | 'start' | 'end'>): WrittenTimes {
  const words = (cell: Cell | undefined): string => {
    const time = typeof cell === 'object' ? writtenTime(cell) : undefined
    return time && time.date === undefined && time.moment === undefined ? clock(time.start) : shown(cell)
  }
  return {
    day: (typeof day === 'object' && dateOfSerial(day.serial)) || shown(day),
    time: [start, end].map(words).filter(Boolean).join('–'),
  }
}

/** A day as a spreadsheet keeps it, without a time. */
const isWholeDay = (cell: Cell): boolean => typeof cell === 'object' && Number.isInteger(cell.serial)

/** When a row starts and ends; why not, where it says no start that can be read. */
export function rowTimes(row: SourceRow, context: TimeContext): RowTimes | LeftOutCode {
  const repairs: FieldRepair[] = []
  const written = row.start === undefined ? undefined : timeIn(row.start, context.hints)
  if (row.start === undefined && row.day === undefined) return 'no-start'
  const start = written ?? (row.day === undefined || isWholeDay(row.day) ? undefined : timeIn(row.day, context.hints))
  if (!start) return row.start === undefined ? 'no-start' : 'start-unreadable'
  const day = start.moment === undefined ? dayOf(row, start, context, repairs) : undefined
  if (start.moment === undefined && day === undefined) return 'no-day'
  if (start.isOdd && row.start !== undefined) repairs.push(rewritten('start', row.start, start))
  const startsAt = start.moment ?? atWall(day ?? '', afterDayBegins(start.start, context), context, 'start', repairs)
  const end = endOf(row, { start, startsAt, day }, context, repairs)
  return { start: startsAt, ...(end !== undefined && { end }), repairs }
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const rewritten = (field: string, cell: Cell, time: WrittenTime): FieldRepair => ({
  field,
  code: 'time-rewritten',
  was: shown(cell),
  now:
    time.moment === undefined
      ? clock(time.start) + (time.end === undefined ? '' : `–${clock(time.end)}`)
      : new Date(time.moment).toISOString(),
})

type Timed = WrittenTime & { readonly code?: WrittenDate['code'] }

/** A time, also one with the day before it: `Mon 9 Sep, 14:00–15:00`. */
function timeIn(cell: Cell, hints: DateHints): Timed | undefined {
  const whole = writtenTime(cell)
  if (whole || typeof cell !== 'string') return whole
  const [, before = '', behind = ''] =
    /^(.*?)[\s,，T]+((?:上午|下午|早上|晚上)?\s*\d{1,2}\s*(?:[:：.h点時时]|uhr|am|pm).*)$/i.exec(cell.trim()) ?? []
  const [time, date] = [writtenTime(behind), writtenDate(before, hints)]
  return time && date && !time.date ? { ...time, date: date.date, ...(date.code && { code: date.code }) } : undefined
}

const afterDayBegins = (minutes: number, { dayBegins }: TimeContext): number =>
  minutes < dayBegins ? minutes + 24 * 60 : minutes

function dayOf(row: SourceRow, time: Timed, { hints }: TimeContext, repairs: FieldRepair[]): string | undefined {
  if (time.date) {
    if (time.code) repairs.push({ field: 'day', code: time.code, was: shown(row.start), now: time.date })
    return time.date
  }
  if (row.day !== undefined) {
    const found = writtenDate(row.day, hints) ?? withDate(writtenTime(row.day))
    if (found?.code) repairs.push({ field: 'day', code: found.code, was: shown(row.day), now: found.date })
    return found?.date
  }
  if (hints.days.length !== 1) return undefined
  repairs.push({ field: 'day', code: 'only-day', now: hints.days[0] ?? '' })
  return hints.days[0]
}

const withDate = (time: WrittenTime | undefined): WrittenDate | undefined =>
  time?.date ? { date: time.date } : undefined

/** A time on the forum's wall as a moment; a day on which the clock is changed is said. */
function atWall(
  date: string,
  minutes: number,
  { offsets }: TimeContext,
  field: string,
  repairs: FieldRepair[],
): Moment {
  const wall = momentOf(`${date}T00:00:00Z`) + minutes * MINUTE
  const moment = momentAtWall(wall, offsets)
  const text = new Date(wall).toISOString().slice(11, 16)
  const read = wallTime(moment, offsets).time
  if (read !== text) repairs.push({ field, code: 'clock-skips', was: text, now: read })
  else if ([HOUR / 2, HOUR].some((later) => wallTime(moment + later, offsets).time === text))
    repairs.push({ field, code: 'clock-twice', was: text })
  return moment
}

type Begun = { readonly start: WrittenTime; readonly startsAt: Moment; readonly day: string | undefined }

function endOf(row: SourceRow, begun: Begun, context: TimeContext, repairs: FieldRepair[]): Moment | undefined {
  const { start, startsAt } = begun
  const duration = row.duration === undefined ? undefined : writtenDuration(row.duration)
  const end =
    row.end === undefined
      ? start.end === undefined
        ? undefined
        : { start: start.end, isOdd: false }
      : timeIn(row.end, context.hints)
  if (!end) return duration === undefined ? undefined : startsAt + duration * MINUTE
  if (end.isOdd && row.end !== undefined) repairs.push(rewritten('end', row.end, end))
  const endsAt = end.moment ?? endAtWall(end, begun, context, repairs)
  if (endsAt > startsAt) return endsAt
  const isNight =
    end.moment === undefined && end.date === undefined && endsAt < startsAt && endsAt + DAY - startsAt <= LONGEST_NIGHT
  if (isNight) {
    repairs.push({ field: 'end', code: 'over-midnight', now: wallTime(endsAt + DAY, context.offsets).date })
    return endsAt + DAY
  }
  if (duration !== undefined) return startsAt + duration * MINUTE
  repairs.push({
    field: 'end',
    code: 'end-before-start',
    was: row.end === undefined ? shown(row.start) : shown(row.end),
  })
  return undefined
}

function endAtWall(end: Timed, { startsAt, day }: Begun, context: TimeContext, repairs: FieldRepair[]): Moment {
  const date = end.date ?? day ?? wallTime(startsAt, context.offsets).date
  const minutes = end.date === undefined && day !== undefined ? afterDayBegins(end.start, context) : end.start
  return atWall(date, minutes, context, 'end', repairs)
}
