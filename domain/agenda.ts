import type { Programme } from './programme'
import type { RoomId, SessionId, TopicId } from './programme/ids'
import type { Session } from './programme/session'
import type { Language } from './text'
import { type Moment, momentOf, wallTime } from './time'

/** All sessions that start at one moment, in the order of the programme's rooms. */
export type Slot = { readonly start: Moment; readonly sessions: Session[] }

/** A day on the forum's wall calendar, `date` as `2024-09-09`, its slots in order of time. */
export type AgendaDay = { readonly date: string; readonly slots: Slot[] }
export type Agenda = AgendaDay[]

/** Where a moment lies: before the forum opens for the first time, after it closes for the last. */
export type Phase = 'before' | 'during' | 'after'

/** Every field that is given must hold. `only` is a set of sessions, such as those found or starred. */
export type AgendaFilter = {
  readonly topic?: TopicId
  readonly room?: RoomId
  readonly language?: Language
  readonly only?: ReadonlySet<SessionId>
}

/** What was announced and differs now: the announced values ("was 10:30", "was in Hall A"). A first room is none. */
export type Deviation = { readonly start?: Moment; readonly end?: Moment; readonly room?: RoomId }

type Order = (a: Session, b: Session) => number

export const startsAt = (session: Session): Moment => momentOf(session.start)

/** The first moment at which the session is over. */
export const endsAt = (session: Session): Moment => momentOf(session.end)

const isScheduled = (session: Session): boolean => session.status === 'scheduled'

const byId: Order = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** By the programme's own order of rooms; one that it does not have, and none, come last. */
function inRoomOrder(programme: Programme): Order {
  const places = new Map<string | undefined, number>(programme.rooms.map((room, index) => [room.id, index]))
  const placeOf = (session: Session) => places.get(session.room) ?? places.size
  return (a, b) => placeOf(a) - placeOf(b) || byId(a, b)
}

function groupedBy<Key>(sessions: readonly Session[], keyOf: (session: Session) => Key): Map<Key, Session[]> {
  const groups = new Map<Key, Session[]>()
  for (const session of sessions) {
    const key = keyOf(session)
    const group = groups.get(key)
    if (group) group.push(session)
    else groups.set(key, [session])
  }
  return groups
}

const slotsOf = (sessions: readonly Session[], order: Order): Slot[] =>
  [...groupedBy(sessions, startsAt)]
    .sort(([a], [b]) => a - b)
    .map(([start, together]) => ({ start, sessions: together.sort(order) }))

/**
 * The sessions (the whole programme's unless told) by day and by start. Every day of the forum is there, also an empty
 * one, and any other day that a session starts on. A session that crosses midnight is on the day it starts on.
 */
export function agendaOf(programme: Programme, sessions: readonly Session[] = programme.sessions): Agenda {
  const { days, offsets } = programme.forum
  const byDate = groupedBy(sessions, (session) => wallTime(startsAt(session), offsets).date)
  const dates = new Set([...days.map((day) => day.date), ...byDate.keys()])
  const order = inRoomOrder(programme)
  return [...dates].sort().map((date) => ({ date, slots: slotsOf(byDate.get(date) ?? [], order) }))
}

/** `during` lasts from the first day's opening to the last day's closing, nights included. */
export function phaseOf(programme: Programme, now: Moment): Phase {
  const { days } = programme.forum
  if (now < Math.min(...days.map((day) => momentOf(day.opens)))) return 'before'
  return now < Math.max(...days.map((day) => momentOf(day.closes))) ? 'during' : 'after'
}

/** Scheduled sessions that have started and are not over, in the order of rooms. */
export const onNow = (programme: Programme, now: Moment): Session[] =>
  programme.sessions
    .filter((session) => isScheduled(session) && startsAt(session) <= now && now < endsAt(session))
    .sort(inRoomOrder(programme))

/** All scheduled sessions that share the next start, on whatever day it is, in the order of rooms. */
export function upNext(programme: Programme, now: Moment): Session[] {
  const ahead = programme.sessions.filter((session) => isScheduled(session) && startsAt(session) > now)
  const next = ahead.reduce((earliest, session) => Math.min(earliest, startsAt(session)), Number.POSITIVE_INFINITY)
  return ahead.filter((session) => startsAt(session) === next).sort(inRoomOrder(programme))
}

type Interval = { readonly id: SessionId; readonly start: Moment; readonly end: Moment }

const intervalsOf = (sessions: readonly Session[]): Interval[] =>
  [...new Map(sessions.map((session) => [session.id, session])).values()]
    .filter(isScheduled)
    .sort(byId)
    .map((session) => ({ id: session.id, start: startsAt(session), end: endsAt(session) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)

/**
 * For each session that overlaps others: those others, by start. One that ends as another starts does not overlap it,
 * and a cancelled session clashes with none.
 */
export function clashesAmong(sessions: readonly Session[]): Map<SessionId, SessionId[]> {
  const clashes = new Map<SessionId, SessionId[]>()
  const note = (id: SessionId, other: SessionId) => {
    const others = clashes.get(id)
    if (others) others.push(other)
    else clashes.set(id, [other])
  }
  let running: Interval[] = []
  for (const current of intervalsOf(sessions)) {
    running = running.filter(({ end }) => end > current.start)
    for (const earlier of running) {
      note(earlier.id, current.id)
      note(current.id, earlier.id)
    }
    running.push(current)
  }
  return clashes
}

const isHeardIn = (session: Session, language: Language): boolean =>
  session.languages.includes(language) || session.channels.some((channel) => channel.language === language)

/** `language` is one that the session can be heard in: from the floor or on an interpretation channel. */
export const matches = (session: Session, { topic, room, language, only }: AgendaFilter): boolean =>
  (topic === undefined || session.topic === topic) &&
  (room === undefined || session.room === room) &&
  (language === undefined || isHeardIn(session, language)) &&
  (only === undefined || only.has(session.id))

/** How the session differs from how it was first announced; `undefined` where it does not. Moments are compared, not their spelling. */
export function deviationOf(session: Session): Deviation | undefined {
  const { announced } = session
  if (!announced) return undefined
  const start = momentOf(announced.start)
  const end = momentOf(announced.end)
  const deviation: Deviation = {
    ...(start !== startsAt(session) && { start }),
    ...(end !== endsAt(session) && { end }),
    ...(announced.room !== undefined && announced.room !== session.room && { room: announced.room }),
  }
  return Object.keys(deviation).length > 0 ? deviation : undefined
}
