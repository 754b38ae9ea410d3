import { endsAt, startsAt } from '../agenda/agenda'
import type { Span } from '../programme/compiled'
import type { Programme } from '../programme/programme'
import { forumDate } from '../time/forum-date'
import { momentOf } from '../time/time'
import type { Warning } from './warning'

/** Sessions that do not lie within the opening hours of one day. */
export function hoursWarnings({ forum }: Programme, spans: readonly Span[]): Warning[] {
  const days = forum.days.map(({ date, opens, closes }) => ({
    date,
    hours: { opens: momentOf(opens), closes: momentOf(closes) },
  }))
  const isInside = ({ start, end }: Span) => days.some(({ hours }) => hours.opens <= start && end <= hours.closes)
  return spans
    .filter((span) => !isInside(span))
    .map(({ session, start }) => {
      const day = days.find(({ date }) => date === forumDate(start, forum))
      return { kind: 'outside-opening-hours', at: { session: session.id }, ...(day && { hours: day.hours }) }
    })
}

/** The schema refuses these; a programme that never met it may have them. */
export const orderWarnings = ({ sessions }: Programme): Warning[] =>
  sessions
    .filter((session) => endsAt(session) <= startsAt(session))
    .map(({ id }) => ({ kind: 'ends-before-it-starts', at: { session: id } }))
