import { groupedBy } from '../grouped-by'
import { memoize } from '../memoize'
import { dayBeginsAfter } from '../time/forum-date'
import { dateOfDay, dayNumber, type Moment, momentOf, offsetLabel } from '../time/time'
import type { Forum } from './forum'
import type { Programme } from './programme'
import type { Session } from './session'

/**
 * What is made once of a programme, or of a session, and kept as long as it is there: each when it is first asked for, so
 * that a screen that shows one day pays for one day.
 */

type SessionTimes = { readonly start: Moment; readonly end: Moment }

export const timesOf = memoize(
  ({ start, end }: Session): SessionTimes => ({ start: momentOf(start), end: momentOf(end) }),
)

type Sessions = readonly Session[]
type SessionOrder = (a: Session, b: Session) => number

export const byId: SessionOrder = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

export const byStart: SessionOrder = (a, b) => timesOf(a).start - timesOf(b).start || byId(a, b)

/** By the programme's own order of rooms; a room that it does not have comes last. */
export const inRoomOrder = memoize((programme: Programme): SessionOrder => {
  const places = new Map<string | undefined, number>(programme.rooms.map((room, index) => [room.id, index]))
  const placeOf = ({ room }: Session) => places.get(room) ?? places.size
  return (a, b) => placeOf(a) - placeOf(b) || byId(a, b)
})

/** Where the clock never changes, a moment that is written by it has the day in it: nothing is computed then. */
function dateReader(forum: Forum): (iso: string) => string {
  const { offsets } = forum
  const [first, second] = offsets
  const after = dayBeginsAfter(forum)
  const zone = first && !second && after === 0 ? offsetLabel(first.minutes) : 'none'
  return (iso) => (iso.endsWith(zone) ? iso.slice(0, 10) : dateOfDay(dayNumber(momentOf(iso) - after, offsets)))
}

/**
 * The sessions by the day of the forum on which they start (`forumDate`), `2024-09-09`, in order of days. Every day of
 * the forum is there, also an empty one.
 */
export function byDate({ forum }: Programme, sessions: Sessions): ReadonlyMap<string, Session[]> {
  const dateOf = dateReader(forum)
  const found = groupedBy(sessions, ({ start }) => dateOf(start))
  const dates = new Set([...forum.days.map(({ date }) => date), ...found.keys()])
  return new Map([...dates].sort().map((date) => [date, found.get(date) ?? []]))
}

export const sessionsByDate = memoize((programme: Programme) => byDate(programme, programme.sessions))

/** The sessions that end on another day of the forum than they start on. */
export const sessionsOverNight = memoize(({ forum, sessions }: Programme): Sessions => {
  const dateOf = dateReader(forum)
  return sessions.filter(({ start, end }) => dateOf(start) !== dateOf(end))
})

type Groups = ReadonlyMap<string | undefined, Sessions>

/** All of a room's sessions, cancelled ones too, in the programme's order, as those by topic and by person are. */
export const sessionsByRoom = memoize(({ sessions }: Programme): Groups => groupedBy(sessions, ({ room }) => room))

export const sessionsByTopic = memoize(({ sessions }: Programme): Groups => groupedBy(sessions, ({ topic }) => topic))

export const sessionsByPerson = memoize(({ sessions }: Programme): Groups => {
  const groups = new Map<string, Session[]>()
  for (const session of sessions)
    for (const { person } of session.speakers) {
      const spoken = groups.get(person)
      if (!spoken) groups.set(person, [session])
      else if (spoken[spoken.length - 1] !== session) spoken.push(session)
    }
  return groups
})

/** Sessions by start, in an order that is made once. */
export const inOrderOfStart = memoize((sessions: Sessions): Sessions => [...sessions].sort(byStart))

/** A scheduled session with its moments; it takes some time. */
export type Span = SessionTimes & { readonly session: Session }

/** Scheduled sessions in order of start, then of id. One that ends before it starts takes no time and is left out. */
export const spansOf = memoize((sessions: Sessions): readonly Span[] =>
  sessions
    .filter(({ status }) => status === 'scheduled')
    .map((session) => ({ session, ...timesOf(session) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || byId(a.session, b.session)),
)
