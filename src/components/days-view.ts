import { phaseOf } from 'domain/agenda/agenda'
import { dayLabel, weekdayLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { dayOf } from 'domain/time/time'
import type { CardContext } from './session/session-card-view'

export type DayTabView = {
  readonly date: string
  readonly label: string
  readonly weekday: string
  readonly number: string
  readonly count: string
  readonly isEmpty: boolean
  readonly isToday: boolean
  readonly isChosen: boolean
}

/** How the days are drawn: two as halves, up to four as chips, up to eight as cells of one line; more scroll. */
type DaysShape = 'halves' | 'chips' | 'cells' | 'scroll'

export function shapeOf(days: number): DaysShape {
  if (days <= 2) return 'halves'
  if (days <= 4) return 'chips'
  return days <= 8 ? 'cells' : 'scroll'
}

/** `n`: how many sessions the day shows. */
type DayCount = { readonly date: string; readonly n: number }

export function dayTabs(days: readonly DayCount[], chosen: string, context: CardContext): DayTabView[] {
  const { programme, now, locale } = context
  const today = phaseOf(programme, now) === 'during' ? forumDate(now, programme.forum) : undefined
  return days.map(({ date, n }) => ({
    date,
    label: dayLabel(dayOf(date), locale.language),
    weekday: weekdayLabel(dayOf(date), locale.language),
    number: String(dayOf(date).day),
    count: locale.t('agenda.sessions', { n }),
    isEmpty: n === 0,
    isToday: date === today,
    isChosen: date === chosen,
  }))
}
