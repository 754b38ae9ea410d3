import { groupedBy } from '../grouped-by'
import { memoize } from '../memoize'
import {
  byDate,
  inRoomOrder,
  type Span,
  sessionsByDate,
  sessionsOverNight,
  spansOf,
  timesOf,
} from '../programme/compiled'
import type { RoomId, SessionId, TopicId } from '../programme/ids'
import { lookupOf } from '../programme/lookup'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import type { Language } from '../text/text'
import { forumDate } from '../time/forum-date'
import { type Moment, momentOf } from '../time/time'

/** All sessions that start at one moment, in the order of the programme's rooms. */
export type Slot = { readonly start: Moment; readonly sessions: Session[] }

/** A day on the forum's wall calendar, `date` as `2024-09-09`, its slots in order of time. */
export type AgendaDay = { readonly date: string; readonly slots: Slot[] }
export type Agenda = AgendaDay[]

/** The chosen sessions that the programme still has, in its order. */
export const chosenOf = ({ sessions }: Programme, chosen: ReadonlySet<SessionId>): Session[] =>
  sessions.filter(({ id }) => chosen.has(id))

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

export const startsAt = (session: Session): Moment => timesOf(session).start

/** The first moment at which the session is over. */
export const endsAt = (session: Session): Moment => timesOf(session).end

const isScheduled = (session: Session): boolean => session.status === 'scheduled'

const slotsOf = (sessions: readonly Session[], programme: Programme): Slot[] =>
  [...groupedBy(sessions, startsAt)]
    .sort(([a], [b]) => a - b)
    .map(([start, together]) => ({ start, sessions: together.sort(inRoomOrder(programme)) }))

/** A day's slots are made when they are first asked for. */
function agendaDay(programme: Programme, date: string, sessions: readonly Session[]): AgendaDay {
  let slots: Slot[] | undefined
  return {
    date,
    get slots() {
      slots ??= slotsOf(sessions, programme)
      return slots
    },
  }
}

const agendaBy = (programme: Programme, sessions: ReadonlyMap<string, readonly Session[]>): Agenda =>
  [...sessions].map(([date, ofDay]) => agendaDay(programme, date, ofDay))

const wholeAgenda = memoize((programme: Programme) => agendaBy(programme, sessionsByDate(programme)))

/**
 * The sessions (the whole programme's unless given) by day and by start. Every day of the forum is there, also an empty
 * one, and any other day that a session starts on. A session is on the day that it starts on (`forumDate`).
 */
export const agendaOf = (programme: Programme, sessions?: readonly Session[]): Agenda =>
  sessions ? agendaBy(programme, byDate(programme, sessions)) : wholeAgenda(programme)

const opening = memoize(({ forum: { days } }: Programme) => ({
  opens: Math.min(...days.map((day) => momentOf(day.opens))),
  closes: Math.max(...days.map((day) => momentOf(day.closes))),
}))

/** `during` lasts from the first day's opening to the last day's closing, nights included. */
export function phaseOf(programme: Programme, now: Moment): Phase {
  const { opens, closes } = opening(programme)
  if (now < opens) return 'before'
  return now < closes ? 'during' : 'after'
}

/** Whether a session has started and is not over; a cancelled one never is. */
export const isOn = (session: Session, now: Moment): boolean =>
  isScheduled(session) && startsAt(session) <= now && now < endsAt(session)

/** Sessions that are on, in the order of rooms. */
export function onNow(programme: Programme, now: Moment): Session[] {
  const today = sessionsByDate(programme).get(forumDate(now, programme.forum)) ?? []
  return [...new Set([...today, ...sessionsOverNight(programme)])]
    .filter((session) => isOn(session, now))
    .sort(inRoomOrder(programme))
}

/** All scheduled sessions that share the next start, on whatever day it is, in the order of rooms. */
export function upNext(programme: Programme, now: Moment): Session[] {
  const today = forumDate(now, programme.forum)
  for (const [date, sessions] of sessionsByDate(programme)) {
    if (date < today) continue
    const ahead = sessions.filter((session) => isScheduled(session) && startsAt(session) > now)
    if (ahead.length === 0) continue
    const next = Math.min(...ahead.map(startsAt))
    return ahead.filter((session) => startsAt(session) === next).sort(inRoomOrder(programme))
  }
  return []
}

const onceEach = (sessions: readonly Session[]): Session[] => [
  ...new Map(sessions.map((session) => [session.id, session])).values(),
]

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
  let running: Span[] = []
  for (const current of spansOf(onceEach(sessions))) {
    running = running.filter(({ end }) => end > current.start)
    for (const earlier of running) {
      note(earlier.session.id, current.session.id)
      note(current.session.id, earlier.session.id)
    }
    running.push(current)
  }
  return clashes
}

/** Which sessions overlap one of these, themselves among them or not. Each is worked out as it is asked about. */
export function clashingWith(
  programme: Programme,
  chosen: ReadonlySet<SessionId>,
): Pick<ReadonlySet<SessionId>, 'has'> {
  const { session } = lookupOf(programme)
  const spans = spansOf([...chosen].flatMap((id) => session(id) ?? []))
  return {
    has(id) {
      const one = session(id)
      if (!one || !isScheduled(one)) return false
      const { start, end } = timesOf(one)
      return start < end && spans.some((span) => span.session !== one && span.start < end && start < span.end)
    },
  }
}

const isHeardIn = (session: Session, language: Language): boolean =>
  session.languages.includes(language) || session.channels.some((channel) => channel.language === language)

/** `language` is one that the session can be heard in: from the floor or on an interpretation channel. */
export const matchesFilter = (session: Session, { topic, room, language, only }: AgendaFilter): boolean =>
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
