import { endsAt, startsAt } from '../agenda/agenda'
import { Problem } from '../problem'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import { forumDate } from '../time/forum-date'
import { isoOf, MINUTE, type Moment, momentOf, type Offsets } from '../time/time'
import type { Edit } from './edit'

/** A draft as its editor has it: what would be published, and every item's `rev` by address. */
export type EditedDraft = { readonly programme: Programme; readonly revs: Readonly<Record<string, number>> }

/** A day in minutes: a longer delay is another day's programme. */
const LONGEST = 24 * 60

/**
 * Moves a session by whole minutes, later or, below 0, earlier; with `following` also those behind it, as far as
 * `followersOf` says. Throws `gone` for a session that is not there, `bad-input` for minutes that are none.
 */
export function delay(draft: EditedDraft, id: string, minutes: number, following = false): Edit[] {
  if (!Number.isInteger(minutes) || minutes === 0 || Math.abs(minutes) > LONGEST)
    throw new Problem('bad-input', `The minutes must be a whole number from -${LONGEST} to ${LONGEST}, and not 0.`)
  const session = sessionIn(draft, id)
  const { offsets } = draft.programme.forum
  const later = (moment: Moment): Moment => moment + minutes * MINUTE
  return [session, ...(following ? followersOf(draft, id, minutes).moved : [])].map((one) =>
    sessionEdit(draft, one, timesMoved(one, later, offsets)),
  )
}

/** All times of a session, each moved by `move`, as fields of an edit. */
export const timesMoved = (session: Session, move: (moment: Moment) => Moment, offsets: Offsets) => ({
  start: isoOf(move(startsAt(session)), offsets),
  end: isoOf(move(endsAt(session)), offsets),
  ...(session.beThereBy && { beThereBy: isoOf(move(momentOf(session.beThereBy)), offsets) }),
})

/** Sessions that a delay takes along, and the first that it does not reach. */
export type Followers = { readonly moved: readonly Session[]; readonly kept?: Session }

/**
 * The sessions behind this one in its room on that day that move with it: up to the first gap that is at least as long
 * as the move, which takes it up. None for a session without a room. Throws `gone` for a session that is not there.
 */
export function followersOf(draft: Pick<EditedDraft, 'programme'>, id: string, minutes: number): Followers {
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
function behind({ programme }: Pick<EditedDraft, 'programme'>, session: Session): Session[] {
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
export function move(draft: EditedDraft, id: string, room: string): Edit[] {
  const session = sessionIn(draft, id)
  requireKnown('room', room, draft.programme.rooms)
  return [changed(draft, session, { room })]
}

/** Throws `bad-input` for an id that is not among those of the list. */
export function requireKnown(what: string, id: string, items: readonly { readonly id: string }[]): void {
  if (items.some((one) => one.id === id)) return
  throw new Problem('bad-input', `There is no ${what} "${id}"; known: ${items.map((one) => one.id).join(', ')}.`)
}

/** A cancelled session stays to be seen. */
export const cancel = (draft: EditedDraft, id: string): Edit[] => [
  changed(draft, sessionIn(draft, id), { status: 'cancelled' }),
]

export const reinstate = (draft: EditedDraft, id: string): Edit[] => [
  changed(draft, sessionIn(draft, id), { status: 'scheduled' }),
]

/** Says that there are no places left, or that there are again. */
export const setFull = (draft: EditedDraft, id: string, full: boolean): Edit[] => [
  changed(draft, sessionIn(draft, id), { full }),
]

/** Each gets the other's start, end and room. */
export function swap(draft: EditedDraft, id: string, other: string): Edit[] {
  if (id === other) throw new Problem('bad-input', 'Two different sessions are needed.')
  const [one, two] = [sessionIn(draft, id), sessionIn(draft, other)]
  const { offsets } = draft.programme.forum
  return [sessionEdit(draft, one, slotOf(two, one, offsets)), sessionEdit(draft, two, slotOf(one, two, offsets))]
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

/** Throws `gone` for a session that is not there. */
export function sessionIn({ programme }: Pick<EditedDraft, 'programme'>, id: string): Session {
  const session = programme.sessions.find((one) => one.id === id)
  if (!session) throw new Problem('gone', `There is no session "${id}" in the draft.`)
  return session
}

function changed(draft: EditedDraft, session: Session, fields: Partial<Session> | { room: string }): Edit {
  const [[field, value] = ['', '']] = Object.entries(fields)
  if (session[field as keyof Session] === value)
    throw new Problem('bad-input', `The session "${session.id}" has ${field} ${value} already.`)
  return sessionEdit(draft, session, fields)
}

/** The edit that sets these fields of a session, made on the rev that the draft has it at. */
export const sessionEdit = ({ revs }: EditedDraft, { id }: Session, fields: Record<string, unknown>): Edit => ({
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

export function affectedBy({ programme }: Pick<EditedDraft, 'programme'>, edits: readonly Edit[]): Affected {
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
