import { memoize } from '../memoize'
import { type ItemKind, listKinds } from '../programme/kinds'
import type { Programme } from '../programme/programme'
import { addressOf, FORUM_ID, itemsOf } from './kinds'
import { byOrder, type OrderKey, orderAt, ordersOf } from './order'

/** What an item is at one time, and where it stands among its kind. */
export type ItemState = { readonly order: OrderKey; readonly item: unknown }

/** An item of the draft. One that was removed stays, without a state, so that it can be said that it went. */
export type DraftItem = {
  readonly kind: ItemKind
  readonly id: string
  /** The number of the act that changed it last. */
  readonly rev: number
  /** The number of the act that last put it where it is among its kind, or took it away. */
  readonly placed: number
  /** Who changed it last. */
  readonly by: string
  readonly state: ItemState | null
}

/** All of a draft's items by their address. */
export type DraftItems = ReadonlyMap<string, DraftItem>

/** Without what publishing writes into a session: a draft says nothing of it. */
export function drafted(kind: ItemKind, item: unknown): unknown {
  if (kind !== 'sessions' || typeof item !== 'object' || item === null || !('announced' in item)) return item
  return Object.fromEntries(Object.entries(item).filter(([field]) => field !== 'announced'))
}

/** A programme's items as they are in a draft, by address. Items of `draftItems` stay at their places where their order is the same. */
export function statesOf(programme: Programme, draftItems: DraftItems = new Map()): Map<string, NamedState> {
  const items = itemsOf(programme)
  const kinds = new Set(items.map(({ kind }) => kind))
  return new Map(
    [...kinds].flatMap((kind) => {
      const named = items.filter((one) => one.kind === kind)
      const orders = ordersOf(named.map(({ id }) => draftItems.get(addressOf(kind, id))?.state?.order))
      return named.map(({ id, item }, index): [string, NamedState] => [
        addressOf(kind, id),
        { kind, id, state: { order: orders[index] ?? orderAt(index), item: drafted(kind, item) } },
      ])
    }),
  )
}
export type NamedState = Pick<DraftItem, 'kind' | 'id' | 'state'>

/** The programme that the items make, each kind in its order. */
export function programmeOf(draftItems: ReadonlyMap<string, NamedState>): Programme {
  const lists = listKinds.map((kind) => [kind, ordered(draftItems, kind).map(({ item }) => item)])
  const forum = draftItems.get(addressOf('forum', FORUM_ID))?.state?.item
  // Every item was checked by its kind's schema when it came in, and nothing takes the forum away.
  return { forum, ...Object.fromEntries(lists) } as Programme
}

const programmeMade = memoize((draftItems: DraftItems) => programmeOf(draftItems))

/** The programme that a draft is; made once of each state of it. */
export const draftedIn = ({ items: draftItems }: { readonly items: DraftItems }): Programme => programmeMade(draftItems)

export type OrderedItem = ItemState & { readonly id: string }

/** The items of a kind that are there, in their order. */
export const ordered = (draftItems: ReadonlyMap<string, NamedState>, kind: ItemKind): OrderedItem[] =>
  [...draftItems.values()]
    .flatMap((entry) => (entry.kind === kind && entry.state ? [{ id: entry.id, ...entry.state }] : []))
    .sort((a, b) => byOrder(a.order, b.order) || (a.id < b.id ? -1 : 1))
