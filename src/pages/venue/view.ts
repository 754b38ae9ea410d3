import type { FloorId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import type { ImageFile } from 'domain/programme/parts'
import type { Programme } from 'domain/programme/programme'
import type { Area, Floor, Place, PlaceKind } from 'domain/programme/venue'
import { type Worded, wordingOf } from 'domain/text/text'
import { placesByKind } from 'domain/venue/venue'
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

/** A rectangle in the styles of a screen, in percent of the plan. */
export type BoxOnPlan = { readonly left: string; readonly top: string; readonly width: string; readonly height: string }

export type PlaceOnPlan = {
  readonly id: string
  readonly name: Worded
  /** For what is drawn as a sign; a room is written by its name. */
  readonly icon?: IconName
  readonly area: BoxOnPlan
  readonly isLit: boolean
}

export type PlanView = {
  readonly floor: FloorId
  readonly label: string
  readonly path: string
  /** Height for a width of 1. */
  readonly ratio: number
  readonly places: readonly PlaceOnPlan[]
  readonly lit?: BoxOnPlan
}

export type FloorChoice = { readonly id: FloorId; readonly name: Worded; readonly isShown: boolean }

export type PlaceEntry = {
  readonly id: string
  readonly name: Worded
  readonly icon: IconName
  /** Nothing for a room that has no place on any floor. */
  readonly floor?: Worded
}

/** What the venue shows: the floor of the lit place, or else the one chosen last, or else the first. */
export function shownFloor(
  programme: Programme,
  lit: string | undefined,
  chosen: string | undefined,
): Floor | undefined {
  const { place, floor } = lookupOf(programme)
  const floorOfLit = lit === undefined ? undefined : place(lit)?.floor
  return floor(floorOfLit ?? chosen ?? '') ?? programme.floors[0]
}

export const floorChoices = (programme: Programme, shown: Floor | undefined, { language }: Locale): FloorChoice[] =>
  programme.floors.map(({ id, name }) => ({ id, name: wordingOf(name, language), isShown: id === shown?.id }))

const percent = (part: number, whole: number): string => `${whole > 0 ? Math.round((part / whole) * 1e4) / 100 : 0}%`

const boxOnPlan = ({ x, y, width, height }: Area, plan: ImageFile): BoxOnPlan => ({
  left: percent(x, plan.width),
  top: percent(y, plan.height),
  width: percent(width, plan.width),
  height: percent(height, plan.height),
})

function placeOnPlan(
  { id, name, kind, area }: Place,
  plan: ImageFile,
  lit: string | undefined,
  locale: Locale,
): PlaceOnPlan[] {
  if (!area) return []
  return [
    {
      id,
      name: wordingOf(name, locale.language),
      icon: kind === 'room' ? undefined : placeIcons[kind],
      area: boxOnPlan(area, plan),
      isLit: id === lit,
    },
  ]
}

/** A floor's drawing with what is laid over it; nothing for a floor that has none. */
export function planView(
  programme: Programme,
  floor: Floor | undefined,
  lit: string | undefined,
  locale: Locale,
): PlanView | undefined {
  if (!floor?.plan) return undefined
  const { plan } = floor
  const places = programme.places
    .filter((place) => place.floor === floor.id)
    .flatMap((place) => placeOnPlan(place, plan, lit, locale))
  return {
    floor: floor.id,
    label: locale.t('venue.plan', { floor: wordingOf(floor.name, locale.language).wording }),
    path: plan.path,
    ratio: plan.width > 0 ? plan.height / plan.width : 1,
    places,
    lit: places.find(({ isLit }) => isLit)?.area,
  }
}

/** Rooms, those without a place last, and what else there is to find: places of one kind together. */
export function placeEntries(
  programme: Programme,
  { language }: Locale,
): { rooms: PlaceEntry[]; others: PlaceEntry[] } {
  const groups = programme.floors.flatMap(({ id, name }) =>
    placesByKind(programme, id).map((group) => ({ ...group, floor: wordingOf(name, language) })),
  )
  const kinds = [...new Set(groups.map(({ kind }) => kind))]
  const entriesOf = (wanted: PlaceKind): PlaceEntry[] =>
    groups
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ places, floor, kind }) =>
        places.map(({ id, name }) => ({
          id,
          name: wordingOf(name, language),
          icon: placeIcons[kind],
          floor,
        })),
      )
  const rooms = programme.rooms.flatMap(({ id, name, place }) =>
    place ? [] : [{ id, name: wordingOf(name, language), icon: placeIcons.room }],
  )
  return { rooms: [...entriesOf('room'), ...rooms], others: kinds.filter((kind) => kind !== 'room').flatMap(entriesOf) }
}

/** Whether there is no fact about the venue: then one line says so for all of it. */
export const isAllSample = ({ forum, floors, places, rooms }: Programme): boolean =>
  [forum.site, ...floors, ...places, ...rooms].every(({ sample }) => sample === true)
