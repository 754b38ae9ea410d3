import type { Programme } from '../programme'
import type { ItemKind } from '../programme/kinds'
import { addressOf, itemsOf } from './kinds'
import { isSame } from './same'
import { drafted } from './shelf'

export type Difference = {
  readonly kind: ItemKind
  readonly id: string
  readonly what: 'added' | 'changed' | 'removed'
}

/** Every item that differs between two programmes; what publishing itself writes does not count, nor does order. */
export function differences(before: Programme, after: Programme): Difference[] {
  const olds = new Map(itemsOf(before).map((named) => [addressOf(named.kind, named.id), named]))
  const news = new Map(itemsOf(after).map((named) => [addressOf(named.kind, named.id), named]))
  return [...new Map([...olds, ...news])].flatMap(([address, { kind, id }]): Difference[] => {
    const [old, now] = [olds.get(address), news.get(address)]
    if (old && now && isSame(drafted(kind, old.item), drafted(kind, now.item))) return []
    return [{ kind, id, what: !old ? 'added' : now ? 'changed' : 'removed' }]
  })
}

/** Whether publishing the one over the other would change nothing at all: neither an item nor the order of items. */
export function isSameProgramme(one: Programme, other: Programme): boolean {
  const draftedOf = (programme: Programme) =>
    itemsOf(programme).map(({ kind, id, item }) => [kind, id, drafted(kind, item)])
  return isSame(draftedOf(one), draftedOf(other))
}
