import type { Span } from '../programme/compiled'
import type { PersonId, RoomId } from '../programme/ids'
import type { Session } from '../programme/session'
import { type Duration, MINUTE } from '../time/time'
import { meetingsOf, spansBy } from './spans'
import type { Warning } from './warning'

/** For a speaker to walk to another room and be miked. */
const SPEAKER_CHANGE: Duration = 10 * MINUTE
/** For a room to empty and fill. */
const ROOM_CHANGE: Duration = 5 * MINUTE

/** A session is told with so many others for each room and speaker: a day typed wrong must not make a million warnings. */
const MOST_TOLD = 10

/** Two sessions that share a room or a speaker; `gap` is below 0 where both are on at once. */
type Pair = { readonly later: Span; readonly earlier: Span; readonly gap: Duration }

const pairsOf = (spans: readonly Span[], margin: Duration): Pair[] =>
  meetingsOf(spans, margin).flatMap(({ span, earlier }) =>
    earlier
      .filter(({ session }) => session.id !== span.session.id)
      .slice(0, MOST_TOLD)
      .map((other) => ({ later: span, earlier: other, gap: span.start - other.end })),
  )

const overlapOf = ({ later, earlier }: Pair) => ({
  with: earlier.session.id,
  from: later.start,
  until: Math.min(later.end, earlier.end),
})

const gapOf = ({ earlier, gap }: Pair, least: Duration) => ({ with: earlier.session.id, gap, least })

const keyOf = (who: string, { later, earlier }: Pair): string => `${who} ${earlier.session.id} ${later.session.id}`

const isInPerson = ({ speakers }: Session, who: PersonId): boolean =>
  speakers.some(({ person, mode }) => person === who && mode === 'in-person')

/** A speaker by video walks nowhere, one who stays in the room has arrived, and a room to be announced may be the same. */
const hasToWalk = (person: PersonId, { later, earlier }: Pair): boolean =>
  later.session.room !== undefined &&
  earlier.session.room !== undefined &&
  later.session.room !== earlier.session.room &&
  isInPerson(later.session, person) &&
  isInPerson(earlier.session, person)

function ofRoom(room: RoomId, pair: Pair): Warning {
  const at = { session: pair.later.session.id, room }
  return pair.gap < 0
    ? { kind: 'room-clash', at, ...overlapOf(pair) }
    : { kind: 'short-change', at, ...gapOf(pair, ROOM_CHANGE) }
}

function ofPerson(person: PersonId, pair: Pair): Warning[] {
  const at = { session: pair.later.session.id, person }
  if (pair.gap < 0) return [{ kind: 'speaker-clash', at, ...overlapOf(pair) }]
  return hasToWalk(person, pair) ? [{ kind: 'short-change', at, ...gapOf(pair, SPEAKER_CHANGE) }] : []
}

type Told = { readonly key: string; readonly gap: Duration; readonly warning: Warning }

function toldOf(spans: readonly Span[]): Told[] {
  const rooms = [...spansBy(spans, ({ room }) => (room === undefined ? [] : [room]))].flatMap(([room, group]) =>
    pairsOf(group, ROOM_CHANGE).map((pair) => ({
      key: keyOf(`room ${room}`, pair),
      gap: pair.gap,
      warning: ofRoom(room, pair),
    })),
  )
  const people = [...spansBy(spans, ({ speakers }) => speakers.map(({ person }) => person))].flatMap(
    ([person, group]) =>
      pairsOf(group, SPEAKER_CHANGE).flatMap((pair) =>
        ofPerson(person, pair).map((warning) => ({ key: keyOf(`person ${person}`, pair), gap: pair.gap, warning })),
      ),
  )
  return [...rooms, ...people]
}

/**
 * Rooms and speakers that are asked for twice at once, or again too soon. A change that the published programme has,
 * as short or shorter, was meant (speeches that follow one another in a hall) and is not told again; a clash always is.
 */
export function meetingWarnings(spans: readonly Span[], published: readonly Span[]): Warning[] {
  const accepted = new Map(toldOf(published).map(({ key, gap }) => [key, gap]))
  const isNews = ({ key, gap }: Told) => gap < 0 || gap < (accepted.get(key) ?? Number.POSITIVE_INFINITY)
  return toldOf(spans)
    .filter(isNews)
    .map(({ warning }) => warning)
}
