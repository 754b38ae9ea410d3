import { agendaOf, clashesAmong } from 'domain/agenda/agenda'
import type { Session } from 'domain/programme/session'
import { agendaCode } from 'domain/share/agenda-code'
import { say } from 'domain/text/text'
import { dayLabel } from 'domain/time/dates'
import { momentOf, wallTime } from 'domain/time/time'
import { type CardContext, type Mark, type SessionCardView, sessionCard } from '@/components/session/session-card-view'

export type MyDay = { readonly date: string; readonly label: string; readonly cards: readonly SessionCardView[] }

export type MineView = {
  readonly days: readonly MyDay[]
  /** The starred sessions that the programme still has. */
  readonly sessions: readonly Session[]
  /** Those of them that take place, for a calendar. */
  readonly forCalendar: readonly Session[]
  /** Calendars to follow, below the forum's address: the starred sessions where there are any, and the whole programme. */
  readonly feeds: readonly Feed[]
}

export type Feed = { readonly of: 'mine' | 'all'; readonly path: string }

/** The names of what a session overlaps say more here than that it overlaps something. */
function withClashes(card: SessionCardView, others: readonly Session[], { locale }: CardContext): SessionCardView {
  const { t, language } = locale
  const clashes = others.map(
    (other): Mark => ({ words: t('mine.clash', { title: say(other.title, language) }), tone: 'alert' }),
  )
  const marks = card.marks.filter(({ words }) => words !== t('session.clash'))
  return { ...card, marks: [...marks, ...clashes] }
}

function feedsOf(sessions: readonly Session[], { programme, locale }: CardContext): Feed[] {
  const path = (agenda: string) => `/calendar.ics?${agenda}lang=${locale.language}`
  const ids = sessions.map(({ id }) => id)
  const mine: Feed[] = ids.length > 0 ? [{ of: 'mine', path: path(`agenda=${agendaCode(ids, programme)}&`) }] : []
  return [...mine, { of: 'all', path: path('') }]
}

/** The reader's own agenda by day, with what overlaps. */
export function mineView(context: CardContext): MineView {
  const { programme, starred, locale } = context
  const sessions = programme.sessions.filter(({ id }) => starred.has(id))
  const clashes = clashesAmong(sessions)
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const cardOf = (session: Session) => {
    const others = (clashes.get(session.id) ?? []).flatMap((id) => byId.get(id) ?? [])
    return withClashes(sessionCard(session, context), others, context)
  }
  const days = agendaOf(programme, sessions)
    .filter(({ slots }) => slots.length > 0)
    .map(({ date, slots }) => {
      const own = slots.flatMap((slot) => slot.sessions)
      const [first] = own
      const label = first ? dayLabel(wallTime(momentOf(first.start), programme.forum.offsets), locale.language) : date
      return { date, label, cards: own.map(cardOf) }
    })
  const forCalendar = sessions.filter(({ status }) => status !== 'cancelled')
  return { days, sessions, forCalendar, feeds: feedsOf(sessions, context) }
}
