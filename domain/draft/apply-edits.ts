import * as v from 'valibot'
import { type Conflict, Problem } from '../problem'
import type { ItemKind } from '../programme/kinds'
import { describeIssue } from '../wire/describe-issue'
import { type DraftItems, type ItemState, ordered } from './draft-items'
import type { Edit } from './edit'
import { type Effect, type Effects, requireWhole, stale, withEffects } from './effects'
import { addressOf, FORUM_ID, schemaOf } from './kinds'
import { type OrderKey, orderBehind, orderBetween } from './order'

/**
 * What a list of edits does to a draft: all of it, or a Problem and nothing.
 * Throws `gone` for an item that never was, `stale` with both versions, `bad-input` that names the item and the field.
 */
export function applyEdits(draftItems: DraftItems, edits: readonly Edit[]): Effects {
  requireOnce(edits)
  for (const edit of edits) requireKnown(draftItems, edit)
  const conflicts = edits.flatMap((edit) => conflictOf(draftItems, edit) ?? [])
  if (conflicts.length > 0) throw stale(conflicts)
  const effects = new Map<string, Effect>()
  for (const edit of edits) {
    const { kind, id } = edit
    const before = draftItems.get(addressOf(kind, id))?.state ?? null
    effects.set(addressOf(kind, id), { kind, id, before, after: afterEdit(draftItems, effects, edit, before) })
  }
  requireWhole(draftItems, effects)
  return effects
}

const nameOf = ({ kind, id }: Edit): string => addressOf(kind, id)

function requireOnce(edits: readonly Edit[]): void {
  const names = edits.map(nameOf)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Problem('bad-input', `${twice} is edited twice in one list; join the edits.`)
}

function requireKnown(draftItems: DraftItems, edit: Edit): void {
  const isForum = edit.kind === 'forum'
  if (isForum && edit.change !== 'set') throw new Problem('bad-input', 'The forum itself can only be changed.')
  if (isForum && edit.id !== FORUM_ID) throw new Problem('gone', `The forum's id is "${FORUM_ID}".`)
  if (edit.change !== 'create' && !draftItems.has(nameOf(edit)))
    throw new Problem('gone', `There is no ${nameOf(edit)} in the draft.`)
}

function conflictOf(draftItems: DraftItems, edit: Edit): Conflict | undefined {
  const entry = draftItems.get(nameOf(edit))
  const isFresh = edit.change === 'create' ? !entry?.state : entry?.state && entry.rev === edit.rev
  if (!entry || isFresh) return undefined
  const { kind, id, rev, by, state } = entry
  return {
    kind,
    id,
    rev,
    by,
    yours: edit.change === 'remove' ? null : merged(edit, state),
    current: state?.item ?? null,
  }
}

type Writing = Exclude<Edit, { change: 'remove' }>

function merged({ kind, id, change, fields }: Writing, before: ItemState | null): Record<string, unknown> {
  const old = change === 'set' ? (before?.item as Record<string, unknown> | undefined) : { id }
  const all = Object.entries({ ...old, ...fields }).filter(([, value]) => value !== null)
  if ('id' in fields && fields.id !== id)
    throw new Problem('bad-input', `${addressOf(kind, id)}: an id stays as it is; add a new item.`)
  if (kind === 'sessions' && 'announced' in fields)
    throw new Problem('bad-input', `${addressOf(kind, id)}: the field "announced" is written by publishing.`)
  return Object.fromEntries(all)
}

function afterEdit(draftItems: DraftItems, effects: Effects, edit: Edit, before: ItemState | null): ItemState | null {
  if (edit.change === 'remove') return null
  const item = parseItem(edit.kind, edit.id, merged(edit, before))
  return { order: orderOf(draftItems, effects, edit, before), item }
}

/** Throws `bad-input` that names the item and the field. */
export function parseItem(kind: ItemKind, id: string, item: unknown): Record<string, unknown> {
  const result = v.safeParse(schemaOf(kind), item, { abortEarly: true })
  if (result.success) return result.output
  throw new Problem('bad-input', `${addressOf(kind, id)}: ${describeIssue(result.issues[0])}`)
}

/** Where the edit puts the item, as other edits of the same list leave the others. */
function orderOf(draftItems: DraftItems, effects: Effects, edit: Writing, before: ItemState | null): OrderKey {
  const { kind, id, after } = edit
  if (after === undefined && before) return before.order
  const others = ordered(withEffects(draftItems, effects), kind).filter((other) => other.id !== id)
  if (after === undefined) return orderBehind(others[others.length - 1]?.order)
  const index = after === null ? -1 : others.findIndex((other) => other.id === after)
  if (after !== null && index < 0)
    throw new Problem('bad-input', `${nameOf(edit)}: there is no ${addressOf(kind, after)} to stand behind.`)
  const next = others[index + 1]
  return next ? orderBetween(others[index]?.order, next.order) : orderBehind(others[index]?.order)
}
