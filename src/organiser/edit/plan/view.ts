import type { Programme } from 'domain/programme/programme'
import type { Area, Floor, Place } from 'domain/programme/venue'
import { fold } from 'domain/search/fold'
import { searchWords } from 'domain/search/words'
import { say, type Worded, wordingOf } from 'domain/text/text'
import { isolated } from 'domain/time/dates'
import type { Corner, PlanSize } from 'domain/venue/plan-area'
import type { Guide } from 'domain/venue/plan-guides'
import { roomNumbers } from 'domain/venue/venue'
import { placeIcons } from '@/components/place/place-entry'
import { type LabelLook, labelSize, writtenOn } from '@/components/place/plan-labels'
import type { Locale } from '@/i18n/locale'
import type { IconName } from '@/ui/icon-names'
import { joinList } from '../../components/item-words'

/** What a place is called here that is on the plan and not yet in the draft: no id of a place has a `+`. */
export const NEW_PLACE = '+new'

/** Asked for by the page's address: `place`, else `floor`, else the first that has a plan. */
export function editedFloor(
  { floors, places }: Programme,
  { floor, place }: { readonly floor?: string; readonly place?: string },
): Floor | undefined {
  const wanted = places.find(({ id }) => id === place)?.floor ?? floor
  return floors.find(({ id }) => id === wanted) ?? floors.find(({ plan }) => plan) ?? floors[0]
}

export const editorPath = (asked: { readonly floor?: string; readonly place?: string }): string =>
  `/organiser/edit/plan/index?${Object.entries(asked)
    .map(([name, id]) => `${name}=${id}`)
    .join('&')}`

type PlaceName = { readonly id: string; readonly name: Worded }

export type PlaceItem = PlaceName & {
  readonly icon: IconName
  /** A room's, where the plan has numbers. */
  readonly number?: string
}

const itemOf = ({ id, name, kind }: Place, numbers: Numbers | undefined, { language }: Locale): PlaceItem => ({
  id,
  name: wordingOf(name, language),
  icon: placeIcons[kind],
  number: numbers?.get(id),
})

type Numbers = ReturnType<typeof roomNumbers>

/** A floor's places as the list has them: those on the plan, and those not yet; of many those that the words find. */
export function placeItems(
  programme: Programme,
  floor: string,
  words: string,
  isNumbered: boolean,
  locale: Locale,
): { readonly placed: PlaceItem[]; readonly unplaced: PlaceItem[] } {
  const wanted = searchWords(words)
  const numbers = isNumbered ? roomNumbers(programme) : undefined
  const here = programme.places.filter((place) => {
    const text = fold([place.id, ...Object.values(place.name)].join('\n'))
    return place.floor === floor && wanted.every((word) => text.includes(word))
  })
  return {
    placed: here.filter(({ area }) => area).map((place) => itemOf(place, numbers, locale)),
    unplaced: here.filter(({ area }) => !area).map((place) => itemOf(place, numbers, locale)),
  }
}

export type Spot = PlaceName & {
  /** For what is drawn as a sign until it is chosen; a room is written by its name. */
  readonly icon?: IconName
  /** A room's, where its name has no room. */
  readonly number?: string
  readonly area: Area
  /** What a screen reader says: its name and where it is. */
  readonly label: string
}

const labelOf = (name: Worded, area: Area, { t }: Locale): string => t('plan.at', { name: name.wording, ...area })

function spotOf({ id, kind, name }: Place, area: Area, numbers: Numbers, locale: Locale): Spot {
  const named = wordingOf(name, locale.language)
  const icon = kind === 'room' ? undefined : placeIcons[kind]
  return { id, name: named, icon, number: numbers.get(id), area, label: labelOf(named, area, locale) }
}

/** The floor's places that are on the plan, where `areaOf` says, and last the new one. */
export function spotsOn(
  programme: Programme,
  floor: string,
  areaOf: (id: string, area: Area | undefined) => Area | undefined,
  locale: Locale,
): Spot[] {
  const numbers = roomNumbers(programme)
  const known = programme.places.flatMap((place) => {
    const shown = place.floor === floor ? areaOf(place.id, place.area) : undefined
    return shown ? [spotOf(place, shown, numbers, locale)] : []
  })
  const fresh = areaOf(NEW_PLACE, undefined)
  if (!fresh) return known
  const name = { wording: locale.t('plan.new'), language: locale.screen }
  return [...known, { id: NEW_PLACE, name, area: fresh, label: labelOf(name, fresh, locale) }]
}

/** A spot as it is drawn. `width`: of the label in CSS pixels; nothing for a name that is too long for a plan, which only the chosen one shows. */
export type DrawnSpot = Spot & { readonly look: LabelLook; readonly width?: string }
export type DrawnSpots = {
  readonly spots: readonly DrawnSpot[]
  /** So many that fingers aim at the places themselves. */
  readonly isCrowded: boolean
  /** A room is written by its number: then the list has the numbers too. */
  readonly isNumbered: boolean
}

/** How each spot is written on a plan so many pixels wide, so that no name lies on another; the chosen one always by its name. */
export function drawnSpots(
  spots: readonly Spot[],
  plan: PlanSize,
  width: number,
  chosen: string | undefined,
): DrawnSpots {
  const isFirst = ({ id }: Spot): boolean => id === chosen || id === NEW_PLACE
  const { looks, isCrowded } = writtenOn(
    plan,
    width,
    spots.map((spot) => ({ ...spot, name: spot.icon ? undefined : spot.name.wording, isFirst: isFirst(spot) })),
  )
  const drawn = spots.map((spot) => {
    const [whole = 'none'] = looks.get(spot.id) ?? []
    const look = isFirst(spot) ? 'name' : whole
    const size = labelSize(spot.name.wording)
    // What is seen is heard first (WCAG 2.2, 2.5.3).
    return {
      ...spot,
      look,
      width: size && `${size.width}px`,
      label: look === 'pin' && spot.number ? `${spot.number}, ${spot.label}` : spot.label,
    }
  })
  return {
    spots: drawn,
    isCrowded,
    isNumbered: drawn.some(({ number, look }) => number !== undefined && look !== 'name'),
  }
}

/** The spots while one is moved: the others are written as before it was taken. */
export const withMoved = (
  spots: readonly DrawnSpot[],
  moved: { readonly id: string; readonly area: Area } | undefined,
  locale: Locale,
): readonly DrawnSpot[] =>
  moved
    ? spots.map((spot) =>
        spot.id === moved.id ? { ...spot, area: moved.area, label: labelOf(spot.name, moved.area, locale) } : spot,
      )
    : spots

export const cornerLabel = (corner: Corner, { name }: Spot, { t }: Locale): string =>
  t(`plan.corner.${corner}`, { name: name.wording })

/** More names than these fill the line. */
const MOST_NAMED = 3

/** `230, 390 · 130 × 110`, in whichever direction the screen runs. */
export const areaWords = ({ x, y, width, height }: Area): string => isolated(`${x}, ${y} · ${width} × ${height}`)

/** Whose edges the held edges lie on; empty where on nobody's. */
export function guideWords(guides: readonly Guide[], { places }: Programme, locale: Locale): string {
  const ids = [...new Set(guides.flatMap((guide) => guide.ids))]
  const names = ids.flatMap((id) => {
    const place = places.find((one) => one.id === id)
    return place ? [say(place.name, locale.language)] : []
  })
  if (names.length === 0) return ''
  const more = names.length - MOST_NAMED
  const shown = more > 0 ? [...names.slice(0, MOST_NAMED), locale.t('review.more', { n: more })] : names
  return locale.t('plan.inLine', { names: joinList(shown, locale) })
}

export type ChosenPlace = PlaceName & {
  /** `230, 390 · 130 × 110`; nothing for a place that is not on the plan. */
  readonly area?: string
  /** The neighbours that it is in line with; empty where with none. */
  readonly inLine: string
  readonly isNew: boolean
}

type OnPlan = { readonly spots: readonly Spot[]; readonly guides: readonly Guide[] }

/** What is said of the chosen place; nothing where it is gone. */
export function chosenPlace(
  programme: Programme,
  id: string,
  { spots, guides }: OnPlan,
  locale: Locale,
): ChosenPlace | undefined {
  const spot = spots.find((one) => one.id === id)
  const place = programme.places.find((one) => one.id === id)
  const name = spot?.name ?? (place && wordingOf(place.name, locale.language))
  if (!name) return undefined
  const inLine = guideWords(guides, programme, locale)
  return { id, name, area: spot && areaWords(spot.area), inLine, isNew: id === NEW_PLACE }
}
