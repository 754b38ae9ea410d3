import { haystack, needlesOf, type Texts } from './haystack'
import { searchWords } from './words'

/** The items of whose texts some word begins with each word of the query, in their order; all for a query without a word. */
export function filterByWords<Item>(items: readonly Item[], query: string, textsOf: (item: Item) => Texts): Item[] {
  const words = searchWords(query).map(needlesOf)
  // What a list shows at first: no text is gathered for it.
  if (words.length === 0) return [...items]
  return items.filter((item) => {
    const text = haystack(textsOf(item))
    return words.every((needles) => needles.some((needle) => text.includes(needle)))
  })
}
