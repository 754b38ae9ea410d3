import { phaseOf } from 'domain/agenda/agenda'
import type { OwnItem } from 'domain/agenda/own-items'
import { dayLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { dayOf } from 'domain/time/time'
import { type DayTabView, dayTabs } from '@/components/days-view'
import type { CardContext } from '@/components/session/session-card-view'
import { type DayLine, dayLines } from './day-lines'
import { type Entry, entriesByDay } from './entries'

/** What the reader asks of their days. */
export type MineQuery = { readonly day?: string; readonly isEarlierOpen: boolean }

export type MineView = {
  readonly days: readonly DayTabView[]
  /** The day that is shown: `2024-09-09`, and by its name. */
  readonly chosen: string
  readonly label: string
  readonly lines: readonly DayLine[]
  /** Some session that the programme still has is starred. */
  readonly hasStars: boolean
  /** Nothing is starred and nothing own is there, on any day. */
  readonly isEmpty: boolean
}

type Days = ReadonlyMap<string, readonly Entry[]>

/** The day on which the reader has something ahead; where nothing is, today, else the first. */
function dayAhead(days: Days, { programme, now }: CardContext): string {
  const ahead = [...days].find(([, entries]) => entries.some(({ end }) => end > now))
  const today = forumDate(now, programme.forum)
  return ahead?.[0] ?? (days.has(today) ? today : ([...days.keys()][0] ?? today))
}

/** The reader's own days; `isPrinting`: all that have something, one after the other, with nothing folded. */
export function mineView(
  { day, isEarlierOpen }: MineQuery,
  items: readonly OwnItem[],
  context: CardContext,
  isPrinting = false,
): MineView {
  const { programme, now, locale } = context
  const days = entriesByDay(context, items)
  const chosen = day !== undefined && days.has(day) ? day : dayAhead(days, context)
  const today = phaseOf(programme, now) === 'during' ? forumDate(now, programme.forum) : undefined
  const labelOf = (date: string) => dayLabel(dayOf(date), locale.language)
  const linesOn = (date: string, entries: readonly Entry[]) =>
    dayLines(date, entries, { context, isToday: date === today, isOpen: isPrinting || isEarlierOpen })
  const counts = [...days].map(([date, entries]) => ({
    date,
    n: entries.filter(({ kind }) => kind === 'session').length,
  }))
  return {
    days: dayTabs(counts, chosen, context).map((tab) => ({ ...tab, isEmpty: days.get(tab.date)?.length === 0 })),
    chosen,
    label: labelOf(chosen),
    lines: isPrinting
      ? [...days]
          .filter(([, entries]) => entries.length > 0)
          .flatMap(([date, entries]): DayLine[] => [
            { kind: 'day', key: date, words: labelOf(date) },
            ...linesOn(date, entries),
          ])
      : linesOn(chosen, days.get(chosen) ?? []),
    hasStars: counts.some(({ n }) => n > 0),
    isEmpty: [...days.values()].every((entries) => entries.length === 0),
  }
}
