import { agendaOf, deviationOf, endsAt, startsAt } from 'domain/agenda/agenda'
import { memoize } from 'domain/memoize'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import type { Room } from 'domain/programme/venue'
import type { Target } from 'domain/share/share'
import { serverText } from 'domain/text/server-words'
import type { LocalizedText } from 'domain/text/text'
import { forumDate } from 'domain/time/forum-date'
import { type Moment, momentOf } from 'domain/time/time'

/**
 * What is said at a room's door of one session. `on` is held as planned; `moved` was announced here and is elsewhere
 * now, so that it stands at the time that people will come.
 */
export type RoomEntry = {
  readonly session: Session
  readonly state: 'on' | 'cancelled' | 'moved'
  readonly start: Moment
  readonly end: Moment
}

/** What a room's code leads to: its place on the plan, or the forum where the plan does not show it. */
export const scanOf = ({ place }: Room): { readonly target: Target; readonly words: LocalizedText } =>
  place === undefined
    ? { target: { kind: 'home' }, words: serverText('drawn.scanForum') }
    : { target: { kind: 'place', id: place }, words: serverText('drawn.scanRoom') }

function entryIn(session: Session, room: string): RoomEntry | undefined {
  const { announced } = session
  if (session.room === room) {
    const state = session.status === 'cancelled' ? 'cancelled' : 'on'
    return { session, state, start: startsAt(session), end: endsAt(session) }
  }
  if (announced?.room !== room || session.status === 'cancelled') return undefined
  return { session, state: 'moved', start: momentOf(announced.start), end: momentOf(announced.end) }
}

/** All that a room's door has to say, in order of time. */
export const entriesOf = (programme: Programme, room: string): RoomEntry[] =>
  programme.sessions
    .flatMap((session) => entryIn(session, room) ?? [])
    .sort((a, b) => a.start - b.start || (a.session.id < b.session.id ? -1 : 1))

/** The forum's days: `2024-09-09`. */
export const datesOf = memoize((programme: Programme) => agendaOf(programme).map(({ date }) => date))

/** The forum's day that an entry starts on: `2024-09-09`. */
export const dateOf = (entry: RoomEntry, { forum }: Programme): string => forumDate(entry.start, forum)

/** When a session was first announced to be, where that differs. */
export function announcedTimes(session: Session): { readonly start: Moment; readonly end: Moment } | undefined {
  const deviation = deviationOf(session)
  if (deviation?.start === undefined && deviation?.end === undefined) return undefined
  return { start: deviation.start ?? startsAt(session), end: deviation.end ?? endsAt(session) }
}
