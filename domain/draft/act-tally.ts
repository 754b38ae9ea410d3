import * as v from 'valibot'
import { Tally } from '../programme/numbers'
import { type AuditEntry, effectsOf } from './log'

/** How many items an act added, changed and removed. */
export const ActTallySchema = v.strictObject({ added: Tally, changed: Tally, removed: Tally })
export type ActTally = v.InferOutput<typeof ActTallySchema>

/** Of an act on more items than these, such as an import, organisers are told how many they are, not what each was. */
const MOST_TOLD = 50

type Sides = { readonly before: unknown; readonly after: unknown }

/** Counts items by whether they are there before and after. */
export function tallyOf(effects: readonly Sides[]): ActTally {
  const tally = { added: 0, changed: 0, removed: 0 }
  for (const { before, after } of effects) tally[before === null ? 'added' : after === null ? 'removed' : 'changed']++
  return tally
}

/** What the audit tells of an act: what was there before and after, or of a large one how many items. */
export function toldOf(act: AuditEntry): Sides & { readonly tally?: ActTally } {
  const { before, after } = act
  // Behind the horizon acts have forgotten both.
  const effects = after === null ? [] : [...effectsOf(act).values()]
  if (effects.length <= MOST_TOLD) return { before, after }
  return { before: null, after: null, tally: tallyOf(effects) }
}
