import { heardAs } from 'domain/agenda/heard'
import type { Session } from 'domain/programme/session'
import type { CardContext } from './session-card-view'

type Reader = Pick<CardContext, 'starred' | 'locale'>

/** Whether a session is heard in the reader's language, from the floor or by a channel. */
export function isHeard(session: Session, { locale }: Pick<Reader, 'locale'>): boolean {
  const by = heardAs(session, locale.language)?.by
  return by === 'floor' || by === 'channel'
}

/** Starred ones first, then what is heard in the reader's language, then the rest; within each the order is kept. */
export function mineFirst(sessions: readonly Session[], reader: Reader): Session[] {
  const rankOf = (session: Session) => (reader.starred.has(session.id) ? 0 : isHeard(session, reader) ? 1 : 2)
  const ranked = sessions.map((session) => ({ session, rank: rankOf(session) }))
  return ranked.sort((a, b) => a.rank - b.rank).map(({ session }) => session)
}
