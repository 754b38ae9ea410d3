import type { ItemKind } from '../programme/kinds'
import type { Programme } from '../programme/programme'
import { drafted } from './draft-items'
import { addressOf, itemsOf, type NamedItem } from './kinds'
import { canonical } from './same'

export type Difference = {
  readonly kind: ItemKind
  readonly id: string
  readonly what: 'added' | 'changed' | 'removed'
}

const texts = new WeakMap<object, string>()

/** An item's JSON without what publishing writes, made once: items of a draft are many, and stay what they are. */
function textOf({ kind, item }: NamedItem): string {
  if (typeof item !== 'object' || item === null) return canonical(item)
  const text = texts.get(item) ?? canonical(drafted(kind, item))
  texts.set(item, text)
  return text
}

/** Every item that differs between two programmes; what publishing itself writes does not count, nor does order. */
export function differences(before: Programme, after: Programme): Difference[] {
  const olds = new Map(itemsOf(before).map((named) => [addressOf(named.kind, named.id), named]))
  const news = new Map(itemsOf(after).map((named) => [addressOf(named.kind, named.id), named]))
  return [...new Map([...olds, ...news])].flatMap(([address, { kind, id }]): Difference[] => {
    const [old, now] = [olds.get(address), news.get(address)]
    if (old && now && textOf(old) === textOf(now)) return []
    return [{ kind, id, what: !old ? 'added' : now ? 'changed' : 'removed' }]
  })
}

/** Whether publishing the one over the other would change nothing at all: neither an item nor the order of items. */
export function isSameProgramme(one: Programme, other: Programme): boolean {
  const [ours, theirs] = [itemsOf(one), itemsOf(other)]
  return (
    ours.length === theirs.length &&
    ours.every((named, index) => {
      const their = theirs[index]
      return their?.kind === named.kind && their.id === named.id && textOf(their) === textOf(named)
    })
  )
}
