import { endsAt, startsAt } from './agenda/agenda'
import type { Change, ChangeKind } from './programme/change'
import type { SessionId } from './programme/ids'
import type { Programme } from './programme/programme'
import type { Session } from './programme/session'
import { MINUTE, type Moment } from './time/time'

/** `soon`: the session starts soon. `changed`: it was changed. Each is a consent of its own, and a consent is one message. */
export const reminderKinds = ['soon', 'changed'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** How a message ended. `dead`: tried too often; `late`: there was no more use in it; `unknown`: it may have been sent. */
export const deliveryOutcomes = ['sent', 'refused', 'bad-data', 'dead', 'late', 'unknown'] as const
export type DeliveryOutcome = (typeof deliveryOutcomes)[number]

/** So long before the start, on the forum's clock, a session starts soon. */
export const REMINDER_LEAD = 15 * MINUTE

const newsKinds = ['cancelled', 'reinstated', 'retimed', 'moved'] as const satisfies readonly ChangeKind[]

/** What of a change is told to phones that are closed. */
export type NewsKind = (typeof newsKinds)[number]
export type SessionNews = { readonly session: SessionId; readonly kinds: readonly NewsKind[] }

const isScheduled = ({ status }: Session): boolean => status === 'scheduled'
const isOver = (session: Session, now: Moment): boolean => endsAt(session) <= now

/** Which reminders a session may still be asked for. Of a cancelled one only that it takes place after all. */
export const requestableReminders = (session: Session, now: Moment): ReminderKind[] => [
  ...(isScheduled(session) && now < startsAt(session) - REMINDER_LEAD ? (['soon'] as const) : []),
  ...(isOver(session, now) ? [] : (['changed'] as const)),
]

/** Whether those who asked are told now that it starts. It follows a session that is moved and dies with a cancelled one. */
export const isStartingSoon = (session: Session, now: Moment): boolean =>
  isScheduled(session) && startsAt(session) - REMINDER_LEAD <= now && now < startsAt(session)

/** A message that comes too late is not sent: no word of a start after it, none of a change after the end. */
export const isTooLate = (kind: ReminderKind, session: Session, now: Moment): boolean =>
  kind === 'soon' ? startsAt(session) <= now : isOver(session, now)

/** A session that is cancelled is no longer anywhere or at any time. */
function toldKinds({ kinds }: Change, session: Session): NewsKind[] {
  const told = newsKinds.filter((kind) => kinds.includes(kind))
  return isScheduled(session) ? told : told.filter((kind) => kind === 'cancelled')
}

/**
 * What those who asked are told at once of a release: sessions that got another time or room, are cancelled or take
 * place after all. `changes` are the release's, `programme` is what it published. Nothing of sessions that are over.
 */
export function sessionNewsOf(changes: readonly Change[], programme: Programme, now: Moment): SessionNews[] {
  const sessions = new Map(programme.sessions.map((session) => [session.id, session]))
  return changes.flatMap((change) => {
    const session = sessions.get(change.session)
    if (!session || isOver(session, now)) return []
    const kinds = toldKinds(change, session)
    return kinds.length > 0 ? [{ session: session.id, kinds }] : []
  })
}
