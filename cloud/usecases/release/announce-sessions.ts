import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'

type Announced = NonNullable<Session['announced']>

/**
 * Every session with the time and room of the first release that had it. That is what *delayed* and *moved* are
 * measured by, for everybody; an editor's own value does not count.
 */
export function announceSessions(programme: Programme, previous: Programme | undefined): Programme {
  const known = new Map((previous?.sessions ?? []).map((session) => [session.id, session.announced]))
  const sessions = programme.sessions.map((session) => ({
    ...session,
    announced: known.get(session.id) ?? asOfNow(session),
  }))
  return { ...programme, sessions }
}

const asOfNow = ({ start, end, room }: Session): Announced => ({ start, end, room })
