import type { Area } from '../programme/venue'
import { carried, type Hold, type PlanPoint, type PlanSize } from './plan-area'

/** Another place on the plan. */
export type Neighbour = { readonly id: string; readonly area: Area }

/** A line across the plan along an edge of the area, and whose edges lie on it too. `x`: upright, `at` from the left. */
export type Guide = { readonly axis: 'x' | 'y'; readonly at: number; readonly ids: readonly string[] }

export type Snapped = { readonly area: Area; readonly guides: readonly Guide[] }

const edgesOf = ({ x, y, width, height }: Area, axis: Guide['axis']): [number, number] =>
  axis === 'x' ? [x, x + width] : [y, y + height]

/** The edges that go where the hold goes. */
function movedEdges(area: Area, hold: Hold, axis: Guide['axis']): readonly number[] {
  const [start, end] = edgesOf(area, axis)
  if (hold === 'all') return [start, end]
  const isStart = axis === 'x' ? hold.endsWith('w') : hold.startsWith('n')
  return [isStart ? start : end]
}

/** How far to the nearest edge of a neighbour; 0 where none is within reach. */
function pull(edges: readonly number[], neighbours: readonly Neighbour[], axis: Guide['axis'], reach: number): number {
  const ways = edges.flatMap((edge) =>
    neighbours.flatMap(({ area }) => edgesOf(area, axis).map((other) => other - edge)),
  )
  return ways
    .filter((way) => Math.abs(way) <= reach)
    .reduce<number>((best, way, index) => (index === 0 || Math.abs(way) < Math.abs(best) ? way : best), 0)
}

/** The lines on which the held edges lie together with neighbours' edges. */
export function guidesOf(area: Area, hold: Hold, neighbours: readonly Neighbour[]): Guide[] {
  return (['x', 'y'] as const).flatMap((axis) =>
    movedEdges(area, hold, axis).flatMap((at) => {
      const ids = neighbours.filter((one) => edgesOf(one.area, axis).includes(at)).map(({ id }) => id)
      return ids.length > 0 ? [{ axis, at, ids }] : []
    }),
  )
}

export type Carry = {
  readonly hold: Hold
  /** How far what is held has gone. */
  readonly by: PlanPoint
  readonly plan: PlanSize
  readonly neighbours: readonly Neighbour[]
  /** Edges of neighbours that are no farther than this draw the held edges to them, in the plan's units. */
  readonly reach: number
}

/** The area where it was carried to, drawn to its neighbours' edges, with the lines that it lies on then. */
export function snapped(area: Area, { hold, by, plan, neighbours, reach }: Carry): Snapped {
  const there = carried(area, hold, by, plan)
  const drawn = {
    x: pull(movedEdges(there, hold, 'x'), neighbours, 'x', reach),
    y: pull(movedEdges(there, hold, 'y'), neighbours, 'y', reach),
  }
  const placed = carried(there, hold, drawn, plan)
  return { area: placed, guides: guidesOf(placed, hold, neighbours) }
}
