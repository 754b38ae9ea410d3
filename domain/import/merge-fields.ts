import { isSame } from '../draft/same'

type Fields = Readonly<Record<string, unknown>>

/** What a file gave an item, and what of the item stays as somebody changed it since. */
export type Merged = { readonly item: Fields; readonly kept: readonly string[] }

const isWords = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields that hold words by language: a file in one language leaves the others. */
const worded: readonly string[] = ['title', 'abstract', 'shortTitle', 'name', 'office', 'about']

const wordsOver = (ours: unknown, theirs: unknown): unknown =>
  isWords(ours) && isWords(theirs) ? { ...ours, ...theirs } : theirs

/** As much of our words as their languages cover. */
const covered = (ours: unknown, theirs: unknown): unknown =>
  isWords(ours) && isWords(theirs) ? Object.fromEntries(Object.keys(theirs).map((tag) => [tag, ours[tag]])) : ours

/**
 * An item with what the file says. A field that was changed since the file gave it last (`base`) stays, and is told of
 * where the file says something else. `null` takes a field away.
 */
export function mergeFields(ours: Fields, theirs: Fields, base: Fields | undefined): Merged {
  const item: Record<string, unknown> = { ...ours }
  const kept: string[] = []
  for (const [field, value] of Object.entries(theirs)) {
    const own = worded.includes(field) ? covered(ours[field], value) : ours[field]
    if (isSame(own ?? null, value)) continue
    const isByHand = base !== undefined && field in base && !isSame(own ?? null, base[field])
    if (isByHand) kept.push(field)
    else if (value === null) delete item[field]
    else item[field] = worded.includes(field) ? wordsOver(ours[field], value) : value
  }
  return { item, kept }
}
