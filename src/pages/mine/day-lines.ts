import type { OwnItem } from 'domain/agenda/own-items'
import type { Moment } from 'domain/time/time'
import { type EarlierLine, earlierLine } from '@/components/earlier'
import type { CardContext, Mark, SessionCardView } from '@/components/session/session-card-view'
import { type ClashLine, clashLines, clashMarks, dayCard, isRunning, ownPath, timeOf } from './clashes'
import { type Entry, groupsOf, takesTime } from './entries'
import { type GapLine, gapLine } from './gaps'
import { type ShuttleLine, shuttleLines } from './last-shuttle'

/** What is beside the line of time, and whether it is on. */
export type LineTimes = {
  readonly key: string
  readonly start?: string
  readonly end?: string
  readonly isNow?: boolean
}

export type OwnView = {
  readonly id: OwnItem['id']
  readonly title: string
  readonly place: string
  readonly to: string
  readonly marks: readonly Mark[]
}

/** A line of the reader's day, in order of time. */
export type DayLine =
  | { readonly kind: 'day'; readonly key: string; readonly words: string }
  | EarlierLine
  | (LineTimes & { readonly kind: 'session'; readonly card: SessionCardView })
  | (LineTimes & { readonly kind: 'own'; readonly item: OwnView })
  | (LineTimes & (ClashLine | GapLine | ShuttleLine))

function singleLine(entry: Entry, all: readonly Entry[], context: CardContext): DayLine {
  const { key } = entry
  const [start, end] = [timeOf(entry.start, context), timeOf(entry.end, context)]
  const times = { key, start, end, isNow: isRunning(entry, context) }
  const marks = clashMarks(entry, [entry], all, context)
  if (entry.kind === 'session') return { ...times, kind: 'session', card: dayCard(entry.session, marks, context) }
  const { id, title, place } = entry.item
  return { ...times, kind: 'own', item: { id, title, place, to: ownPath(id), marks } }
}

/** Lines that belong together: where they stand, when they are over, and how many entries they are. */
type Part = { readonly at: Moment; readonly until: Moment; readonly n: number; readonly lines: readonly DayLine[] }

function groupPart(group: readonly Entry[], all: readonly Entry[], context: CardContext): Part {
  const lines =
    group.length > 1 ? clashLines(group, all, context) : group.map((entry) => singleLine(entry, all, context))
  const [at, until] = [Math.min(...group.map(({ start }) => start)), Math.max(...group.map(({ end }) => end))]
  return { at, until, n: group.length, lines }
}

/** The parts of a day in order of time; between two that leave some time free a gap. */
function partsOf(date: string, entries: readonly Entry[], context: CardContext): Part[] {
  const groups = groupsOf(entries).map((group) => groupPart(group, entries, context))
  const gaps = groups.flatMap(({ at: end }, index): Part[] => {
    const start = Math.max(...groups.slice(0, index).map(({ until }) => until))
    return Number.isFinite(start)
      ? [{ at: start, until: end, n: 0, lines: gapLine({ date, start, end }, context) }]
      : []
  })
  const untimed = entries.filter((entry) => !takesTime(entry)).map((entry) => groupPart([entry], entries, context))
  const shuttles = shuttleLines(date, entries, context).map((line): Part => {
    return { at: line.at, until: line.at, n: 0, lines: [line] }
  })
  return [...gaps, ...groups, ...untimed, ...shuttles].sort((a, b) => a.at - b.at)
}

type Options = { readonly context: CardContext; readonly isToday: boolean; readonly isOpen: boolean }

/** The line of time of one day. Today what is over is folded, as long as something is left. */
export function dayLines(date: string, entries: readonly Entry[], { context, isToday, isOpen }: Options): DayLine[] {
  const parts = partsOf(date, entries, context)
  const isOver = ({ until }: Part) => isToday && until <= context.now
  const [over, left] = [parts.filter(isOver), parts.filter((part) => !isOver(part))]
  const n = over.reduce((sum, part) => sum + part.n, 0)
  if (n === 0 || left.every((part) => part.n === 0)) return parts.flatMap(({ lines }) => lines)
  return [earlierLine(n, isOpen, context.locale), ...(isOpen ? parts : left).flatMap(({ lines }) => lines)]
}
