import { groupedBy } from '../grouped-by'
import { fold } from '../search/fold'
import { withoutArticle } from '../search/words'

/** What is under one letter, `#` for names that begin with a digit or in a script without an alphabet. */
export type LetterGroup<Item> = { readonly letter: string; readonly items: readonly Item[] }

const REST = '#'
/** Small letters of Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic, as `fold` leaves them. */
const ALPHABETIC = /^[a-zα-ωа-џҐ-ӿա-ֆא-ת\u0621-\u064a\u10d0-\u10f0]/

/** What a name is sorted by: without case, accents and the Arabic article, numbers by their value. */
const sortKey = (name: string): string =>
  withoutArticle(fold(name).trim()).replace(/\d+/g, (digits) => `000000${digits}`.slice(-Math.max(6, digits.length)))

function letterOf(key: string): string {
  const first = key.charAt(0)
  return ALPHABETIC.test(first) ? first.toUpperCase() : REST
}

type Keyed<Item> = { readonly item: Item; readonly key: string }

/** Each key is sorted once, by the engine's own order of strings: a thousand names are compared without a call for each. */
function inOrder<Item>(keyed: readonly Keyed<Item>[]): Item[] {
  const byKey = groupedBy(keyed, ({ key }) => key)
  return [...byKey.keys()].sort().flatMap((key) => (byKey.get(key) ?? []).map(({ item }) => item))
}

/**
 * Items by the first letter of their names, each script's letters in its own order, Latin first; within a letter by
 * name. What has no letter comes last in its own order: Chinese characters do not sort by their codes.
 */
export function byLetter<Item>(items: readonly Item[], nameOf: (item: Item) => string): LetterGroup<Item>[] {
  const keyed = items.map((item) => ({ item, key: sortKey(nameOf(item)) }))
  const groups = groupedBy(keyed, ({ key }) => letterOf(key))
  const rank = (letter: string) => (letter === REST ? '\uffff' : letter)
  return [...groups]
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
    .map(([letter, group]) => ({ letter, items: letter === REST ? group.map(({ item }) => item) : inOrder(group) }))
}
