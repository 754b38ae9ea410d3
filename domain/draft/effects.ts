import { type Conflict, Problem } from '../problem'
import type { ItemKind } from '../programme/kinds'
import { danglingReferences } from '../programme/references'
import { type DraftItems, type ItemState, type NamedState, programmeOf } from './draft-items'
import { isSame } from './same'

/** What an act does to one item; `null` is no item. */
export type Effect = {
  readonly kind: ItemKind
  readonly id: string
  readonly before: ItemState | null
  readonly after: ItemState | null
}

/** Effects by the items' addresses. */
export type Effects = ReadonlyMap<string, Effect>

/** The draftItems's states once the effects are there. */
export function withEffects(draftItems: DraftItems, effects: Effects): Map<string, NamedState> {
  const next = new Map<string, NamedState>(draftItems)
  for (const [address, { kind, id, after }] of effects) next.set(address, { kind, id, state: after })
  return next
}

/**
 * Throws `bad-input` where the effects would leave a reference that points to nothing and pointed to something before:
 * nothing that is pointed at can be removed.
 */
export function requireWhole(draftItems: DraftItems, effects: Effects): void {
  const dangling = danglingReferences(programmeOf(withEffects(draftItems, effects)))
  if (dangling.length === 0) return
  const known = new Set(danglingReferences(programmeOf(draftItems)).map(({ at, refers }) => `${at} ${refers}`))
  const found = dangling.find(({ at, refers }) => !known.has(`${at} ${refers}`))
  if (!found) return
  const { at, refers } = found
  throw new Problem(
    'bad-input',
    effects.get(refers)?.after === null
      ? `${refers} cannot be removed: ${at} points at it.`
      : `${at} points at ${refers}, which is not there.`,
  )
}

/** Turns an act round: what undoes it. */
export const reversed = (effects: Effects): Effects =>
  new Map([...effects].map(([address, effect]) => [address, { ...effect, before: effect.after, after: effect.before }]))

/** Throws `stale`, with both versions, where an item is not what the effects begin with. */
export function requireUnchanged(draftItems: DraftItems, effects: Effects): void {
  const conflicts: Conflict[] = []
  for (const [address, { kind, id, before, after }] of effects) {
    const entry = draftItems.get(address)
    if (isSame(entry?.state ?? null, before)) continue
    const current = entry?.state?.item ?? null
    conflicts.push({ kind, id, rev: entry?.rev ?? 0, by: entry?.by ?? '', yours: after?.item ?? null, current })
  }
  if (conflicts.length > 0) throw stale(conflicts)
}

/** Some items were changed by somebody else in the meantime. */
export const stale = (conflicts: readonly Conflict[]): Problem =>
  new Problem(
    'stale',
    `${conflicts.map(({ kind, id, by }) => `${kind}/${id} was changed${by ? ` by ${by}` : ''}`).join(', ')} in the meantime; nothing was done.`,
    { conflicts },
  )
