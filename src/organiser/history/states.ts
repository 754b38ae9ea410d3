import type { ItemKind } from 'domain/programme/kinds'
import { changedFields } from '../components/field-changes-view'
import { parseItemAddress } from '../components/item-words'

type State = { readonly order?: unknown; readonly item: unknown }
type States = Readonly<Record<string, State | null>>

/** What an act did to one item; `null` is no item. */
export type ItemEffect = {
  readonly address: string
  readonly kind: ItemKind
  readonly id: string
  readonly before: unknown
  readonly after: unknown
  readonly fields: readonly string[]
  /** It was put to another place in its list. */
  readonly isMoved: boolean
}

type Act = { readonly act: string; readonly before: unknown; readonly after: unknown }

/** Acts on the draft; what others were about is no item. */
const onDraft: ReadonlySet<string> = new Set(['edit', 'import', 'undo', 'redo', 'rollback'])

const statesOf = (value: unknown): States => (typeof value === 'object' && value !== null ? (value as States) : {})

/** What an act on the draft did to each item, in the order of the audit. Empty for every other act. */
export function itemEffectsOf(done: Act): ItemEffect[] {
  if (!onDraft.has(done.act)) return []
  const [olds, news] = [statesOf(done.before), statesOf(done.after)]
  return Object.keys({ ...olds, ...news }).map((address) => {
    const [before, after] = [olds[address], news[address]]
    const [old, now] = [before?.item ?? null, after?.item ?? null]
    const isMoved = Boolean(before && after) && before?.order !== after?.order
    return { address, ...parseItemAddress(address), before: old, after: now, fields: changedFields(old, now), isMoved }
  })
}

/** What undoing an act does, said as the act. */
export const undoEffects = (effects: readonly ItemEffect[]): ItemEffect[] =>
  effects.map((effect) => ({ ...effect, before: effect.after, after: effect.before }))
