import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'

type Announced = NonNullable<Session['announced']>

/**
 * Every session with the time and room of the first release that had it. That is what *delayed* and *moved* are
 * measured by, for everybody; an editor's own value does not count.
 * @param isMoved the programme comes from another home, with the values that its releases gave it
 */
export function announceSessions(programme: Programme, previous: Programme | undefined, isMoved = false): Programme {
  const known = new Map((previous?.sessions ?? []).map((session) => [session.id, session.announced]))
  const sessions = programme.sessions.map((session) => ({
    ...session,
    announced: known.get(session.id) ?? (isMoved ? session.announced : undefined) ?? asOfNow(session),
  }))
  return { ...programme, sessions }
}

const asOfNow = ({ start, end, room }: Session): Announced => ({ start, end, room })
