import type { Area } from 'domain/programme/venue'
import type { PlanSize } from 'domain/venue/plan-area'

/** A rectangle in the styles of a screen, in percent of the plan. */
export type BoxOnPlan = { readonly left: string; readonly top: string; readonly width: string; readonly height: string }

const percent = (part: number, whole: number): string => `${whole > 0 ? Math.round((part / whole) * 1e4) / 100 : 0}%`

/** Where an area lies on its plan. */
export const boxOnPlan = ({ x, y, width, height }: Area, plan: PlanSize): BoxOnPlan => ({
  left: percent(x, plan.width),
  top: percent(y, plan.height),
  width: percent(width, plan.width),
  height: percent(height, plan.height),
})
