import type { ImageFile } from '../programme/parts'

/** How much two proportions may differ and still be the same drawing, saved anew. */
const SAME = 0.01

/**
 * A plan that takes the place of another one. Its size is the unit of places' areas: where the proportions are the same
 * the old units stay, so that the areas stay right.
 */
export function inUnitsOf(plan: ImageFile, before: ImageFile | undefined): ImageFile {
  if (!before || before.height === 0 || plan.height === 0) return plan
  const [ratio, old] = [plan.width / plan.height, before.width / before.height]
  if (Math.abs(ratio / old - 1) > SAME) return plan
  return { ...plan, width: before.width, height: before.height }
}
