import { endsAt, startsAt } from 'domain/agenda/agenda'
import type { RoomId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import type { Place, PlaceKind } from 'domain/programme/venue'
import { type Worded, wordingOf } from 'domain/text/text'
import { dayLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { type Moment, wallTime } from 'domain/time/time'
import { nowAndNextIn, placesByKind, roomAt, roomNumbers, roomPlaces } from 'domain/venue/venue'
import { durationLabel } from '@/i18n/durations'
import type { Locale } from '@/i18n/locale'
import type { IconName } from '@/ui/icon-names'

export const placeIcons: Record<PlaceKind, IconName> = {
  room: 'presentation',
  registration: 'id-card',
  headsets: 'headphones',
  medical: 'briefcase-medical',
  prayer: 'hand-heart',
  catering: 'utensils',
  lift: 'move-vertical',
  toilet: 'toilet',
  shuttle: 'bus',
  press: 'newspaper',
  quiet: 'volume-x',
  entrance: 'door-open',
}

/** What is on in a room, or next: `Now`, the session's title, `18 min left`. */
export type SessionLine = {
  readonly kind: 'now' | 'next'
  readonly title: Worded
  readonly time: string
}

/** A place or a room in a list. */
export type PlaceEntry = {
  readonly id: string
  readonly name: Worded
  readonly icon: IconName
  /** What the plan and other lists call it too. */
  readonly number?: string
  readonly room?: RoomId
  /** Nothing for a room that has no place on any floor. */
  readonly floor?: Worded
  readonly seats?: string
}

function placeEntry({ id, kind, name, floor }: Place, programme: Programme, { language, t }: Locale): PlaceEntry {
  const on = lookupOf(programme).floor(floor)
  const room = kind === 'room' ? roomAt(programme, id) : undefined
  return {
    id,
    name: wordingOf(name, language),
    icon: placeIcons[kind],
    number: roomNumbers(programme).get(id),
    room: room?.id,
    floor: on && wordingOf(on.name, language),
    seats: room?.capacity === undefined ? undefined : t('venue.seats', { n: room.capacity }),
  }
}

/** Rooms floor by floor, those without a place last. */
export const roomEntries = (programme: Programme, locale: Locale): PlaceEntry[] => [
  ...roomPlaces(programme).map((place) => placeEntry(place, programme, locale)),
  ...programme.rooms
    .filter(({ place }) => !place)
    .map(({ id, name }) => ({ id, room: id, name: wordingOf(name, locale.language), icon: placeIcons.room })),
]

/** What else there is to find: places of one kind together, on whatever floor. */
export function otherEntries(programme: Programme, locale: Locale): PlaceEntry[] {
  const groups = programme.floors.flatMap(({ id }) => placesByKind(programme, id)).filter(({ kind }) => kind !== 'room')
  return [...new Set(groups.map(({ kind }) => kind))].flatMap((wanted) =>
    groups
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ places }) => places.map((place) => placeEntry(place, programme, locale))),
  )
}

type Asked = { readonly programme: Programme; readonly now: Moment; readonly locale: Locale }

/** What is on in a room and what is next there, its day too where that is another; nothing where nothing more is to come. */
export function sessionLines(room: RoomId, { programme, now, locale }: Asked): SessionLine[] {
  const { forum } = programme
  const { language, t } = locale
  const found = nowAndNextIn(programme, room, now)
  const line = (kind: SessionLine['kind'], session: Session | undefined, time: (of: Session) => string) =>
    session ? [{ kind, title: wordingOf(session.title, language), time: time(session) }] : []
  const startOf = (session: Session): string => {
    const wall = wallTime(startsAt(session), forum.offsets)
    const isToday = forumDate(startsAt(session), forum) === forumDate(now, forum)
    return isToday ? wall.time : `${dayLabel(wall, language)} ${wall.time}`
  }
  return [
    ...line('now', found.now, (session) => t('time.left', { duration: durationLabel(endsAt(session) - now, t) })),
    ...line('next', found.next, startOf),
  ]
}
