import { chosenOf } from 'domain/agenda/agenda'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { agendaCode } from 'domain/share/agenda-code'
import type { Locale } from '@/i18n/locale'

/** A calendar to follow, below the forum's address. */
export type Feed = { readonly of: 'mine' | 'all'; readonly path: string }

export type CalendarView = {
  /** The starred sessions that take place. */
  readonly sessions: readonly Session[]
  /** The starred sessions where there are any, and the whole programme. */
  readonly feeds: readonly Feed[]
}

/** What of the programme the reader can put into their calendar. */
export function calendarView(
  programme: Programme,
  starred: ReadonlySet<Session['id']>,
  { language }: Pick<Locale, 'language'>,
): CalendarView {
  const all = chosenOf(programme, starred)
  const ids = all.map(({ id }) => id)
  const path = (agenda: string) => `/calendar.ics?${agenda}lang=${language}`
  const mine: Feed[] = ids.length > 0 ? [{ of: 'mine', path: path(`agenda=${agendaCode(ids, programme)}&`) }] : []
  return {
    sessions: all.filter(({ status }) => status !== 'cancelled'),
    feeds: [...mine, { of: 'all', path: path('') }],
  }
}
