import { endsAt, startsAt } from '../agenda/agenda'
import { Problem } from '../problem'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import { forumDate } from '../time/forum-date'
import { isoOf, MINUTE, type Moment, momentOf, type Offsets } from '../time/time'
import type { Edit } from './edit'

/** A draft as its editor has it: what would be published, and every item's `rev` by address. */
type Draft = { readonly programme: Programme; readonly revs: Readonly<Record<string, number>> }

/** A day in minutes: a longer delay is another day's programme. */
const LONGEST = 24 * 60

/**
 * Moves a session by whole minutes, later or, below 0, earlier; with `following` also those behind it, as far as
 * `followersOf` says. Throws `gone` for a session that is not there, `bad-input` for minutes that are none.
 */
export function delay(draft: Draft, id: string, minutes: number, following = false): Edit[] {
  if (!Number.isInteger(minutes) || minutes === 0 || Math.abs(minutes) > LONGEST)
    throw new Problem('bad-input', `The minutes must be a whole number from -${LONGEST} to ${LONGEST}, and not 0.`)
  const session = sessionIn(draft, id)
  const { offsets } = draft.programme.forum
  const shift = (moment: Moment): string => isoOf(moment + minutes * MINUTE, offsets)
  return [session, ...(following ? followersOf(draft, id, minutes).moved : [])].map((one) =>
    edit(draft, one, {
      start: shift(startsAt(one)),
      end: shift(endsAt(one)),
      ...(one.beThereBy && { beThereBy: shift(momentOf(one.beThereBy)) }),
    }),
  )
}

/** Sessions that a delay takes along, and the first that it does not reach. */
export type Followers = { readonly moved: readonly Session[]; readonly kept?: Session }

/**
 * The sessions behind this one in its room on that day that move with it: up to the first gap that is at least as long
 * as the move, which takes it up. None for a session without a room. Throws `gone` for a session that is not there.
 */
export function followersOf(draft: Pick<Draft, 'programme'>, id: string, minutes: number): Followers {
  const session = sessionIn(draft, id)
  const move = Math.abs(minutes) * MINUTE
  const moved: Session[] = []
  let end = endsAt(session)
  for (const one of behind(draft, session)) {
    if (startsAt(one) - end >= move) return { moved, kept: one }
    moved.push(one)
    end = Math.max(end, endsAt(one))
  }
  return { moved }
}

/** All that is scheduled behind a session in its room on that day, in order of time. */
function behind({ programme }: Pick<Draft, 'programme'>, session: Session): Session[] {
  const dateOf = (one: Session): string => forumDate(startsAt(one), programme.forum)
  return programme.sessions
    .filter(
      (one) =>
        one.id !== session.id &&
        session.room !== undefined &&
        one.room === session.room &&
        one.status === 'scheduled' &&
        startsAt(one) >= startsAt(session) &&
        dateOf(one) === dateOf(session),
    )
    .sort((a, b) => startsAt(a) - startsAt(b) || (a.id < b.id ? -1 : 1))
}

/** Throws `bad-input` for a room that is not there, or is the session's. */
export function move(draft: Draft, id: string, room: string): Edit[] {
  const session = sessionIn(draft, id)
  const found = draft.programme.rooms.find((one) => one.id === room)
  if (!found) {
    const known = draft.programme.rooms.map((one) => one.id).join(', ')
    throw new Problem('bad-input', `There is no room "${room}"; known: ${known}.`)
  }
  return [changed(draft, session, { room })]
}

/** A cancelled session stays to be seen. */
export const cancel = (draft: Draft, id: string): Edit[] => [
  changed(draft, sessionIn(draft, id), { status: 'cancelled' }),
]

export const reinstate = (draft: Draft, id: string): Edit[] => [
  changed(draft, sessionIn(draft, id), { status: 'scheduled' }),
]

/** Says that there are no places left, or that there are again. */
export const setFull = (draft: Draft, id: string, full: boolean): Edit[] => [
  changed(draft, sessionIn(draft, id), { full }),
]

/** Each gets the other's start, end and room. */
export function swap(draft: Draft, id: string, other: string): Edit[] {
  if (id === other) throw new Problem('bad-input', 'Two different sessions are needed.')
  const [one, two] = [sessionIn(draft, id), sessionIn(draft, other)]
  const { offsets } = draft.programme.forum
  return [edit(draft, one, slotOf(two, one, offsets)), edit(draft, two, slotOf(one, two, offsets))]
}

/** The slot of one session for another, whose guests should be there as long ahead as before. `null` takes the room away. */
const slotOf = ({ start, end, room }: Session, own: Session, offsets: Offsets) => ({
  start,
  end,
  room: room ?? null,
  ...(own.beThereBy && {
    beThereBy: isoOf(momentOf(start) - startsAt(own) + momentOf(own.beThereBy), offsets),
  }),
})

function sessionIn({ programme }: Pick<Draft, 'programme'>, id: string): Session {
  const session = programme.sessions.find((one) => one.id === id)
  if (!session) throw new Problem('gone', `There is no session "${id}" in the draft.`)
  return session
}

function changed(draft: Draft, session: Session, fields: Partial<Session> | { room: string }): Edit {
  const [[field, value] = ['', '']] = Object.entries(fields)
  if (session[field as keyof Session] === value)
    throw new Problem('bad-input', `The session "${session.id}" has ${field} ${value} already.`)
  return edit(draft, session, fields)
}

const edit = ({ revs }: Draft, { id }: Session, fields: Record<string, unknown>): Edit => ({
  change: 'set',
  kind: 'sessions',
  id,
  rev: revs[`sessions/${id}`] ?? 0,
  fields,
})

/** What a list of edits hits: before they are made, somebody should look at it. Ids, each once. */
export type Affected = {
  readonly sessions: string[]
  readonly rooms: string[]
  readonly speakers: string[]
  /** Languages of the interpretation channels. */
  readonly interpreted: string[]
}

export function affectedBy({ programme }: Pick<Draft, 'programme'>, edits: readonly Edit[]): Affected {
  const hit = edits.flatMap(({ kind, id }) =>
    kind === 'sessions' ? programme.sessions.filter((session) => session.id === id) : [],
  )
  const rooms = edits.flatMap((one) =>
    one.change === 'set' && typeof one.fields.room === 'string' ? [one.fields.room] : [],
  )
  return {
    sessions: hit.map(({ id }) => id),
    rooms: once([...hit.flatMap(({ room }) => room ?? []), ...rooms]),
    speakers: once(hit.flatMap(({ speakers }) => speakers.map(({ person }) => person))),
    interpreted: once(hit.flatMap(({ channels }) => channels.map(({ language }) => language))),
  }
}

const once = (ids: readonly string[]): string[] => [...new Set(ids)]
