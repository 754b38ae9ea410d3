import { Problem } from '../problem'
import type { ListKind } from '../programme/kinds'
import type { Programme } from '../programme/programme'
import type { Edit } from './edit'
import { addressOf } from './kinds'
import type { EditedDraft } from './quick-edits'

/** Sessions are in order of time. */
export type OrderedKind = Exclude<ListKind, 'sessions'>

/** Whether guests see the items of the kind in an order that is somebody's choice. */
export const isOrdered = (kind: ListKind): kind is OrderedKind => kind !== 'sessions'

type Item = { readonly id: string }
type Numbered = Item & { readonly number: number }

const byNumber = (topics: Programme['topics']): Numbered[] => [...topics].sort((a, b) => a.number - b.number)

/** The items of a kind as guests see them: topics by their numbers, all others as they stand. */
export const inGuestsOrder = (kind: ListKind, programme: Programme): readonly Item[] =>
  kind === 'topics' ? byNumber(programme.topics) : programme[kind]

/** The list with `id` behind `after`, at the first place for `null`. */
function movedIn<T extends Item>(list: readonly T[], id: string, after: string | null): T[] {
  const others = list.filter((one) => one.id !== id)
  const place = after === null ? 0 : others.findIndex((one) => one.id === after) + 1
  const moved = list.filter((one) => one.id === id)
  return [...others.slice(0, place), ...moved, ...others.slice(place)]
}

/** The numbers that topics have in a new order: those that there are, if each is one topic's own, else from 1. */
function numbersFor(topics: readonly Numbered[]): number[] {
  const numbers = topics.map(({ number }) => number).sort((a, b) => a - b)
  return new Set(numbers).size === numbers.length ? numbers : topics.map((_, index) => index + 1)
}

const setOf = ({ revs }: EditedDraft, kind: ListKind, id: string, fields: Record<string, unknown>) =>
  ({ change: 'set', kind, id, rev: revs[addressOf(kind, id)] ?? 0, fields }) as const

/** Topics stand by their numbers, so every number between the two places changes. */
function topicEdits(draft: EditedDraft, id: string, after: string | null): Edit[] {
  const next = movedIn(byNumber(draft.programme.topics), id, after)
  const numbers = numbersFor(next)
  return next.flatMap((topic, index) => {
    const number = numbers[index] ?? topic.number
    const edit = setOf(draft, 'topics', topic.id, number === topic.number ? {} : { number })
    if (topic.id === id) return [{ ...edit, after }]
    return number === topic.number ? [] : [edit]
  })
}

/**
 * The edits that put an item behind `after` in its list, or at the first place for `null`; none where it stands there
 * already. Throws `gone` for an item that is not there, `bad-input` for one that it cannot stand behind.
 */
export function reorder(draft: EditedDraft, kind: OrderedKind, id: string, after: string | null): Edit[] {
  const list = inGuestsOrder(kind, draft.programme)
  const at = list.findIndex((one) => one.id === id)
  if (at < 0) throw new Problem('gone', `There is no ${addressOf(kind, id)} in the draft.`)
  if (after !== null && (after === id || !list.some((one) => one.id === after)))
    throw new Problem('bad-input', `There is no ${addressOf(kind, after)} to stand behind.`)
  if ((list[at - 1]?.id ?? null) === after) return []
  return kind === 'topics' ? topicEdits(draft, id, after) : [{ ...setOf(draft, kind, id, {}), after }]
}

/** Behind which item an item stands once it is at place `to` of the list, counted from 0; `null` for the first place. */
export function placeBehind(list: readonly Item[], id: string, to: number): string | null {
  const others = list.filter((one) => one.id !== id)
  return others[to - 1]?.id ?? null
}
