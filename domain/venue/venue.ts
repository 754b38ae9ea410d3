import { sessionsByRoom } from '../programme/compiled'
import type { FloorId, PlaceId, RoomId } from '../programme/ids'
import { lookupOf } from '../programme/lookup'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import type { Place, PlaceKind, Room } from '../programme/venue'

/** All of a room's sessions, cancelled ones too, by start. */
export const sessionsIn = (programme: Programme, room: RoomId): readonly Session[] =>
  sessionsByRoom(programme).get(room) ?? []

/** The room that this place is on the plan; `undefined` for a place that is no room. */
export const roomAt = (programme: Programme, place: PlaceId): Room | undefined =>
  programme.rooms.find((room) => room.place === place)

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
