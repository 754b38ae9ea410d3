import type { FloorId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Floor, Place } from 'domain/programme/venue'
import { type Worded, wordingOf } from 'domain/text/text'
import { roomNumbers } from 'domain/venue/venue'
import { type BoxOnPlan, boxOnPlan } from '@/components/on-plan'
import { type PlaceEntry, placeIcons } from '@/components/place/place-entry'
import { CROWD, type Look, labelSize, looksOf } from '@/components/place/plan-labels'
import type { Locale } from '@/i18n/locale'
import type { IconName } from '@/ui/icon-names'

export type PlaceOnPlan = {
  readonly id: string
  readonly name: Worded
  /** For what is drawn as a sign; a room is written by its name. */
  readonly icon?: IconName
  /** A room's, where its name has no room. */
  readonly number?: string
  readonly area: BoxOnPlan
  /** How it is written on the whole plan, about twice and about thrice as large. */
  readonly looks: readonly Look[]
  /** How wide its name is written, in pixels. */
  readonly width?: string
  readonly isLit: boolean
}

export type PlanView = {
  readonly floor: FloorId
  readonly label: string
  readonly path: string
  /** Height for a width of 1. */
  readonly ratio: number
  readonly places: readonly PlaceOnPlan[]
  /** So many places that fingers aim at the places themselves. */
  readonly isCrowded: boolean
  readonly lit?: BoxOnPlan
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

/** The column of a page, and what stands beside a plan in it, in pixels (styles/_tokens.scss, index.scss). */
const COLUMN = 640
const BESIDE = 40
/** The plan on the narrowest phone. */
const NARROWEST = 320 - BESIDE

/** How wide a plan is in a window, both in pixels. */
export const planWidth = (window: number): number => Math.min(window, COLUMN) - BESIDE

/** The lit one first, then rooms, the largest first, then the rest as the programme has them. */
const weightOf = ({ id, kind, area }: Place, lit: string | undefined): number =>
  id === lit ? Number.POSITIVE_INFINITY : kind === 'room' && area ? area.width * area.height : 0

/** A floor's drawing with what is laid over it; nothing for a floor that has none. @param width of the plan in pixels */
export function planView(
  programme: Programme,
  floor: Floor | undefined,
  lit: string | undefined,
  { language, t }: Locale,
  width = NARROWEST,
): PlanView | undefined {
  if (!floor?.plan) return undefined
  const { plan } = floor
  const scale = plan.width > 0 ? width / plan.width : 0
  const numbers = roomNumbers(programme)
  const shown = programme.places
    .flatMap((place) => (place.floor === floor.id && place.area ? [{ ...place, area: place.area }] : []))
    .map((place) => {
      const name = wordingOf(place.name, language)
      const size = place.kind === 'room' ? labelSize(name.wording) : undefined
      const { x, y, width, height } = place.area
      return {
        place,
        name,
        label: size,
        area: { x: x * scale, y: y * scale, width: width * scale, height: height * scale },
      }
    })
  const isCrowded = shown.length > CROWD
  const weighty = [...shown].sort((a, b) => weightOf(b.place, lit) - weightOf(a.place, lit))
  const looks = looksOf(
    weighty.map(({ area, label }) => ({ area, name: label })),
    { width, height: plan.height * scale },
    isCrowded,
  )
  const looksById = new Map(weighty.map(({ place }, at) => [place.id, looks[at] ?? []]))
  const places = shown.map(({ place: { id, kind, area }, name, label }) => ({
    id,
    name,
    icon: kind === 'room' ? undefined : placeIcons[kind],
    number: numbers.get(id),
    area: boxOnPlan(area, plan),
    looks: looksById.get(id) ?? [],
    width: label && `${label.width}px`,
    isLit: id === lit,
  }))
  return {
    floor: floor.id,
    label: t('venue.plan', { floor: wordingOf(floor.name, language).wording }),
    path: plan.path,
    ratio: plan.width > 0 ? plan.height / plan.width : 1,
    places,
    isCrowded,
    lit: places.find(({ isLit }) => isLit)?.area,
  }
}

/** Whether a room of the plan is written by its number: then lists name the numbers too. */
export const isNumbered = (plan: PlanView | undefined): boolean =>
  plan?.places.some(({ number, looks: [whole] }) => number && whole !== 'name') === true

/** The entries of a floor. */
export const onFloor = (entries: readonly PlaceEntry[], shown: Floor | undefined, { language }: Locale) =>
  entries.filter(({ floor }) => shown && floor?.wording === wordingOf(shown.name, language).wording)

/** Whether there is no fact about the venue: then one line says so for all of it. */
export const isAllSample = ({ forum, floors, places, rooms }: Programme): boolean =>
  [forum.site, ...floors, ...places, ...rooms].every(({ sample }) => sample === true)
