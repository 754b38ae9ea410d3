import { agendaOf } from 'domain/agenda/agenda'
import type { SessionId } from 'domain/programme/ids'
import type { Session } from 'domain/programme/session'
import { dayLabel } from 'domain/time/dates'
import { dayOf } from 'domain/time/time'
import { type CardContext, type Mark, type SessionCardView, sessionCard } from './session-card-view'

/** A card that is made as it is drawn: there may be hundreds. */
type CardToCome = { readonly id: SessionId; readonly view: () => SessionCardView }

/** The cards of one day, under its name. */
export type SessionDayView = {
  readonly date: string
  readonly label: string
  readonly cards: readonly CardToCome[]
}

type MoreMarks = (session: Session) => readonly Mark[]

/** Some of the programme's sessions in order of time, day by day; `moreMarks` come before a card's own. */
export function sessionDays(
  sessions: readonly Session[],
  context: CardContext,
  moreMarks: MoreMarks = () => [],
): SessionDayView[] {
  const { programme, locale } = context
  return agendaOf(programme, sessions)
    .filter(({ slots }) => slots.length > 0)
    .map(({ date, slots }) => ({
      date,
      label: dayLabel(dayOf(date), locale.language),
      cards: slots
        .flatMap((slot) => slot.sessions)
        .map((session) => ({
          id: session.id,
          view() {
            const card = sessionCard(session, context)
            const more = moreMarks(session)
            return more.length > 0 ? { ...card, marks: [...more, ...card.marks] } : card
          },
        })),
    }))
}
