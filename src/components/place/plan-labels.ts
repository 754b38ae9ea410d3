import type { Area } from 'domain/programme/venue'

/** How a place is written on the plan: by its name, by its number or sign, or not at all where others are in the way. */
export type LabelLook = 'name' | 'pin' | 'none'

type Size = { readonly width: number; readonly height: number }

/** A place in pixels of the plan as the screen shows it whole, and its name in the size of its label where it may be written. */
type Labelled = { readonly area: Area; readonly name?: Size }

/** More places than these on a plan, and fingers aim at the places themselves. */
const CROWD = 24

/** How large labels are against the plan where it is shown whole, and in `pan-zoom__drawing--twice` and `--thrice`. */
const LABEL_SCALES = [1, 0.6, 0.4] as const

/** Numbers and signs; smaller ones where there are many. */
const PIN = 24
const SMALL_PIN = 20
const GAP = 1
const LINE = 17
/** What stands around the words of a label. */
const MARGIN: Size = { width: 12, height: 4 }
/** A longer name is written in two lines, or not at all. */
const LONGEST_LINE = 104

/** A little more than any letter of the script takes at 12 px, semibold. */
const widthOf = (words: string): number =>
  [...words].reduce(
    (sum, letter) => sum + (letter > '\u2e7f' ? 12.5 : letter > 'Z' && letter < '\u00c0' ? 7.3 : 8.2),
    0,
  )

/** Where a name is best broken in two: at a space, or in the middle where its script has none. */
function halves(name: string): [string, string] {
  const spaces = [...name].flatMap((letter, at) => (letter === ' ' ? [at] : []))
  const middle = name.length / 2
  const [at = Math.ceil(middle)] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return [name.slice(0, at), name.slice(at).trim()]
}

/** The size of a name's label, of one line or two; nothing for a name that is too long for a plan. */
export function labelSize(name: string): Size | undefined {
  const lines = widthOf(name) <= LONGEST_LINE ? [name] : halves(name)
  const width = Math.ceil(Math.max(...lines.map(widthOf)))
  return width > LONGEST_LINE ? undefined : { width: width + MARGIN.width, height: lines.length * LINE + MARGIN.height }
}

const around = ({ x, y, width, height }: Area, size: Size, scale: number): Area => ({
  x: x + (width - size.width * scale) / 2,
  y: y + (height - size.height * scale) / 2,
  width: size.width * scale,
  height: size.height * scale,
})

const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP

const isInside = ({ x, y, width, height }: Area, frame: Size): boolean =>
  x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height

type Drawing = { readonly frame: Size; readonly isCrowded: boolean }

/** How each place is written at one scale of the labels, so that none lies on another. The weightiest come first. */
function looksAt(places: readonly Labelled[], { frame, isCrowded }: Drawing, scale: number): LabelLook[] {
  const pin = isCrowded ? SMALL_PIN : PIN
  const taken: (Area | undefined)[] = []
  const isFree = (box: Area, own: number) => taken.every((other, at) => at === own || !other || !overlap(box, other))
  places.forEach(({ area }, at) => {
    const box = around(area, { width: pin, height: pin }, scale)
    taken.push(isFree(box, at) ? box : undefined)
  })
  return places.map(({ area, name }, at) => {
    const box = name && around(area, name, scale)
    if (!taken[at]) return 'none'
    if (!box || !isInside(box, frame) || !isFree(box, at)) return 'pin'
    taken[at] = box
    return 'name'
  })
}

/** For each place how it is written on the plan shown whole, about twice and about thrice as large. The weightiest come first. */
export function looksOf(
  places: readonly Labelled[],
  frame: Size,
  isCrowded: boolean,
): [LabelLook, LabelLook, LabelLook][] {
  const drawing = { frame, isCrowded }
  const [whole = [], twice = [], thrice = []] = LABEL_SCALES.map((scale) => looksAt(places, drawing, scale))
  return whole.map((look, at) => [look, twice[at] ?? look, thrice[at] ?? look])
}

/** A place with its area in the plan's units. */
type Written = {
  readonly id: string
  readonly area: Area
  /** Of what is written by its name where that has room; a sign has none. */
  readonly name?: string
  /** Others make way for it. */
  readonly isFirst: boolean
}

/** What others make way for first, then names, the largest place first, then signs as they come. */
const weightOf = ({ area, name, isFirst }: Written): number =>
  isFirst ? Number.MAX_VALUE : name === undefined ? 0 : area.width * area.height

/** How the places of a plan that is `width` pixels wide are written, by their ids, and whether they are so many that fingers aim at the places themselves. */
export function writtenOn(
  plan: Size,
  width: number,
  places: readonly Written[],
): { readonly looks: ReadonlyMap<string, readonly LabelLook[]>; readonly isCrowded: boolean } {
  const scale = plan.width > 0 ? width / plan.width : 0
  const isCrowded = places.length > CROWD
  const weighty = [...places].sort((a, b) => weightOf(b) - weightOf(a))
  const labelled = weighty.map(({ area: { x, y, width, height }, name }) => ({
    area: { x: x * scale, y: y * scale, width: width * scale, height: height * scale },
    name: name === undefined ? undefined : labelSize(name),
  }))
  const looks = looksOf(labelled, { width, height: plan.height * scale }, isCrowded)
  return { looks: new Map(weighty.map(({ id }, at) => [id, looks[at] ?? []])), isCrowded }
}
