import { memoize } from '../memoize'
import { inOrderOfStart, sessionsByRoom, timesOf } from '../programme/compiled'
import type { FloorId, PlaceId, RoomId } from '../programme/ids'
import { lookupOf } from '../programme/lookup'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import type { Place, PlaceKind, Room } from '../programme/venue'
import type { Moment } from '../time/time'

/** All of a room's sessions, cancelled ones too, by start. */
export function sessionsIn(programme: Programme, room: RoomId): readonly Session[] {
  const sessions = sessionsByRoom(programme).get(room)
  return sessions ? inOrderOfStart(sessions) : []
}

/** What is on in a room, and what comes next there on whatever day; cancelled sessions apart. */
export function nowAndNextIn(programme: Programme, room: RoomId, now: Moment): { now?: Session; next?: Session } {
  const ahead = sessionsIn(programme, room).filter(({ status }) => status === 'scheduled')
  return {
    now: ahead.find((session) => timesOf(session).start <= now && now < timesOf(session).end),
    next: ahead.find((session) => timesOf(session).start > now),
  }
}

const roomsByPlace = memoize(
  ({ rooms }: Programme): ReadonlyMap<PlaceId | undefined, Room> => new Map(rooms.map((room) => [room.place, room])),
)

/** The room that this place is on the plan; `undefined` for a place that is no room. */
export const roomAt = (programme: Programme, place: PlaceId): Room | undefined => roomsByPlace(programme).get(place)

/** Where a room lies on the plan; `undefined` where the programme has no such room. */
export function placeOfRoom(programme: Programme, room: RoomId): Place | undefined {
  const { room: roomOf, place } = lookupOf(programme)
  const found = roomOf(room)
  return found && place(found.place)
}

type PlacesOfKind = { readonly kind: PlaceKind; readonly places: Place[] }

/** A floor's places by kind; the kinds, and the places of each, in the order in which the programme has them. */
export function placesByKind(programme: Programme, floor: FloorId): PlacesOfKind[] {
  const here = programme.places.filter((place) => place.floor === floor)
  return [...new Set(here.map(({ kind }) => kind))].map((kind) => ({
    kind,
    places: here.filter((place) => place.kind === kind),
  }))
}

/** The places that are rooms, floor by floor, as the programme has them. */
export const roomPlaces = memoize(({ floors, places }: Programme): readonly Place[] => {
  const rooms = places.filter(({ kind }) => kind === 'room')
  return floors.flatMap(({ id }) => rooms.filter(({ floor }) => floor === id))
})

/** A number from 1 for each place that is a room, in the order of `roomPlaces`: what plans and lists call it alike. */
export const roomNumbers = memoize(
  (programme: Programme): ReadonlyMap<string, string> =>
    new Map(roomPlaces(programme).map(({ id }, index) => [id, String(index + 1)])),
)
