import type { ImageFile } from '../programme/parts'
import type { Area } from '../programme/venue'

/** How large a plan is: the unit of every area on it. */
export type PlanSize = Pick<ImageFile, 'width' | 'height'>

/** A distance on the plan, or a point of it from its top left corner, in the plan's units. */
export type PlanPoint = { readonly x: number; readonly y: number }

export const corners = ['nw', 'ne', 'sw', 'se'] as const
export type Corner = (typeof corners)[number]

/** What of an area is held: all of it, or one corner. */
export type Hold = 'all' | Corner

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** No side is shorter: a hundredth of the plan's shorter side, at least one unit. */
export const leastSide = ({ width, height }: PlanSize): number => Math.max(1, Math.round(Math.min(width, height) / 100))

/** The same area on whole units inside the plan, as large as the plan at most. */
export function fitted({ x, y, width, height }: Area, plan: PlanSize): Area {
  const least = leastSide(plan)
  const [most, highest] = [Math.floor(plan.width), Math.floor(plan.height)]
  const wide = within(Math.round(width), least, most)
  const high = within(Math.round(height), least, highest)
  return {
    x: within(Math.round(x), 0, most - wide),
    y: within(Math.round(y), 0, highest - high),
    width: wide,
    height: high,
  }
}

type Span = { readonly from: number; readonly to: number }

/** One end moved, the other left where it is: never past it, nor beyond the plan. */
const stretched = ({ from, to }: Span, isStart: boolean, by: number, least: number, most: number): Span =>
  isStart
    ? { from: within(Math.round(from + by), 0, Math.max(0, to - least)), to }
    : { from, to: within(Math.round(to + by), Math.min(most, from + least), most) }

function resized(area: Area, corner: Corner, { x, y }: PlanPoint, plan: PlanSize): Area {
  const least = leastSide(plan)
  const across = { from: area.x, to: area.x + area.width }
  const down = { from: area.y, to: area.y + area.height }
  const wide = stretched(across, corner.endsWith('w'), x, least, Math.floor(plan.width))
  const high = stretched(down, corner.startsWith('n'), y, least, Math.floor(plan.height))
  return { x: wide.from, y: high.from, width: wide.to - wide.from, height: high.to - high.from }
}

/** The area after what is held has gone so far, on whole units inside the plan. */
export const carried = (area: Area, hold: Hold, by: PlanPoint, plan: PlanSize): Area =>
  hold === 'all' ? fitted({ ...area, x: area.x + by.x, y: area.y + by.y }, plan) : resized(area, hold, by, plan)

/** The area of a new place: an eighth of the plan, around the point. */
export function areaAround({ x, y }: PlanPoint, plan: PlanSize): Area {
  const [width, height] = [plan.width / 8, plan.height / 8]
  return fitted({ x: x - width / 2, y: y - height / 2, width, height }, plan)
}

const arrows: Readonly<Record<string, PlanPoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** How far a key goes: arrows by 1, with Shift by 10; `undefined` for any other key (KeyboardEvent's `key`). */
export function keyStep(key: string, isShift: boolean): PlanPoint | undefined {
  const arrow = arrows[key]
  const size = isShift ? 10 : 1
  return arrow && { x: arrow.x * size, y: arrow.y * size }
}
