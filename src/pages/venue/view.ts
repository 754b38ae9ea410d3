import type { FloorId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Floor } from 'domain/programme/venue'
import { type Worded, wordingOf } from 'domain/text/text'
import { roomNumbers } from 'domain/venue/venue'
import { type BoxOnPlan, boxOnPlan } from '@/components/on-plan'
import { type PlaceEntry, placeIcons } from '@/components/place/place-entry'
import { type LabelLook, labelSize, writtenOn } from '@/components/place/plan-labels'
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
  readonly looks: readonly LabelLook[]
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
  const numbers = roomNumbers(programme)
  const shown = programme.places.flatMap(({ id, kind, name: text, floor: on, area }) => {
    if (on !== floor.id || !area) return []
    const name = wordingOf(text, language)
    return [{ id, name, area, icon: kind === 'room' ? undefined : placeIcons[kind], isFirst: id === lit }]
  })
  const { looks, isCrowded } = writtenOn(
    plan,
    width,
    shown.map(({ name, icon, ...place }) => ({ ...place, name: icon ? undefined : name.wording })),
  )
  const places = shown.map(({ id, name, area, icon, isFirst }) => {
    const label = icon ? undefined : labelSize(name.wording)
    return {
      id,
      name,
      icon,
      number: numbers.get(id),
      area: boxOnPlan(area, plan),
      looks: looks.get(id) ?? [],
      width: label && `${label.width}px`,
      isLit: isFirst,
    }
  })
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
