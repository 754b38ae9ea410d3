import { memoize } from '../memoize'
import type { LocalizedText } from '../text/text'
import { isUnspaced, searchWords, withoutArticle } from './words'

export type Texts = readonly (LocalizedText | undefined)[]

/** Every word with a space before it, so that ` par` finds the words that begin with it. */
const haystackOf = memoize((text: LocalizedText): string =>
  Object.values(text)
    .flatMap(searchWords)
    .map((word) => (withoutArticle(word) === word ? ` ${word}` : ` ${word} ${withoutArticle(word)}`))
    .join(''),
)

/** All words of some texts, in every language that they are in. */
export const haystack = (texts: Texts): string => texts.map((text) => (text ? haystackOf(text) : '')).join('')

/** What a field must hold for a word of the query: a word that begins so, or, of a script without spaces, any part. */
export const needlesOf = (word: string): string[] =>
  isUnspaced(word) ? [word] : [...new Set([` ${word}`, ` ${withoutArticle(word)}`])]
