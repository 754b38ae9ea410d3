import { type ItemKind, listKinds } from '../programme/kinds'
import type { Programme } from '../programme/programme'
import { drafted } from './draft-items'
import { addressOf, itemsOf, type NamedItem } from './kinds'
import { isOrdered } from './reorder'
import { canonical } from './same'

/** What happened to an item between two programmes: `reordered` is one that only stands elsewhere among its kind. */
export const differenceKinds = ['added', 'changed', 'removed', 'reordered'] as const

export type Difference = {
  readonly kind: ItemKind
  readonly id: string
  readonly what: (typeof differenceKinds)[number]
}

const texts = new WeakMap<object, string>()

/** An item's JSON without what publishing writes, made once: items of a draft are many, and stay what they are. */
function textOf({ kind, item }: NamedItem): string {
  if (typeof item !== 'object' || item === null) return canonical(item)
  const text = texts.get(item) ?? canonical(drafted(kind, item))
  texts.set(item, text)
  return text
}

/** The items of a list that were moved to make it this order: the fewest that explain it. `before` are their old places. */
function reorderedIds(before: ReadonlyMap<string, number>, ids: readonly string[]): string[] {
  const places = ids.flatMap((id) => {
    const place = before.get(id)
    return place === undefined ? [] : [{ id, place }]
  })
  if (places.every(({ place }, index) => place > (places[index - 1]?.place ?? -1))) return []
  const stayed = new Set(longestRise(places.map(({ place }) => place)))
  return places.filter(({ place }) => !stayed.has(place)).map(({ id }) => id)
}

/** The longest part of the numbers, which are all different, that rises: patience sorting, O(n log n). */
function longestRise(numbers: readonly number[]): number[] {
  const tails: number[] = []
  const before = new Map<number, number | undefined>()
  for (const number of numbers) {
    let [from, to] = [0, tails.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((tails[middle] ?? 0) < number) from = middle + 1
      else to = middle
    }
    before.set(number, tails[from - 1])
    tails[from] = number
  }
  const rise: number[] = []
  for (let at = tails[tails.length - 1]; at !== undefined; at = before.get(at)) rise.push(at)
  return rise
}

/** Every item that stands elsewhere among its kind, where guests see the order. Topics stand by their numbers, which are theirs. */
function reorderedIn(before: Programme, after: Programme): Set<string> {
  const kinds = listKinds.filter((kind) => isOrdered(kind) && kind !== 'topics' && before[kind] !== after[kind])
  return new Set(
    kinds.flatMap((kind) => {
      const places = new Map(before[kind].map(({ id }: { readonly id: string }, index) => [id, index]))
      const ids = after[kind].map(({ id }: { readonly id: string }) => id)
      return reorderedIds(places, ids).map((id) => addressOf(kind, id))
    }),
  )
}

/** Every item that differs between two programmes, or stands elsewhere; what publishing itself writes does not count. */
export function differences(before: Programme, after: Programme): Difference[] {
  const olds = new Map(itemsOf(before).map((named) => [addressOf(named.kind, named.id), named]))
  const news = new Map(itemsOf(after).map((named) => [addressOf(named.kind, named.id), named]))
  const reordered = reorderedIn(before, after)
  return [...new Map([...olds, ...news])].flatMap(([address, { kind, id }]): Difference[] => {
    const [old, now] = [olds.get(address), news.get(address)]
    const isSame = old && now && textOf(old) === textOf(now)
    if (isSame) return reordered.has(address) ? [{ kind, id, what: 'reordered' }] : []
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
