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

export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

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

/** Where the clock never changes, a start that is written by it has the day in it: nothing is computed then. */
function dateReader(forum: Forum): (session: Session) => string {
  const { offsets } = forum
  const [first, second] = offsets
  const after = dayBeginsAfter(forum)
  const zone = first && !second && after === 0 ? offsetLabel(first.minutes) : 'none'
  return (session) =>
    session.start.endsWith(zone)
      ? session.start.slice(0, 10)
      : dateOfDay(dayNumber(timesOf(session).start - after, offsets))
}

/**
 * The sessions by the day of the forum on which they start (`forumDate`), `2024-09-09`, in order of days. Every day of
 * the forum is there, also an empty one.
 */
export function byDate({ forum }: Programme, sessions: Sessions): ReadonlyMap<string, Session[]> {
  const found = groupedBy(sessions, dateReader(forum))
  const dates = new Set([...forum.days.map(({ date }) => date), ...found.keys()])
  return new Map([...dates].sort().map((date) => [date, found.get(date) ?? []]))
}

export const sessionsByDate = memoize((programme: Programme) => byDate(programme, programme.sessions))

type Groups = ReadonlyMap<string | undefined, Sessions>

/** All of a room's sessions, cancelled ones too, by start. */
export const sessionsByRoom = memoize(
  ({ sessions }: Programme): Groups => groupedBy([...sessions].sort(byStart), ({ room }) => room),
)

/** In the programme's order, as those by person are. */
export const sessionsByTopic = memoize(({ sessions }: Programme): Groups => groupedBy(sessions, ({ topic }) => topic))

export const sessionsByPerson = memoize(({ sessions }: Programme): Groups => {
  const spoken = sessions.flatMap((session) =>
    [...new Set(session.speakers.map(({ person }) => person))].map((person) => ({ person, session })),
  )
  const groups = groupedBy<(typeof spoken)[number], string>(spoken, ({ person }) => person)
  return new Map([...groups].map(([person, each]) => [person, each.map(({ session }) => session)]))
})

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
