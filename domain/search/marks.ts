import { type Token, tokensOf } from './tokens'
import { isUnspaced, searchWords, withoutArticle } from './words'

/** A part of a text: what was searched for, or what stands between. */
export type MarkedPart = { readonly text: string; readonly isMatch: boolean }

type Range = { readonly from: number; readonly to: number }

/** Where a token holds a word of the query: at its beginning, with or without the article, or anywhere in a script without spaces. */
function foundIn({ word, at }: Token, wanted: string): Range[] {
  const rangeOf = (start: number, length: number): Range => ({
    from: at[start] ?? 0,
    to: (at[start + length - 1] ?? at[start] ?? 0) + 1,
  })
  if (isUnspaced(wanted)) {
    const found: Range[] = []
    for (let start = word.indexOf(wanted); start >= 0; start = word.indexOf(wanted, start + 1))
      found.push(rangeOf(start, wanted.length))
    return found
  }
  const article = word.length - withoutArticle(word).length
  for (const one of [wanted, withoutArticle(wanted)])
    for (const start of [0, article]) if (word.startsWith(one, start)) return [rangeOf(start, one.length)]
  return []
}

/** What of a text a query finds, in order and joined where it touches. */
function rangesOf(text: string, query: string): Range[] {
  const words = searchWords(query)
  const found = tokensOf(text)
    .flatMap((token) => words.flatMap((word) => foundIn(token, word)))
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const joined: Range[] = []
  for (const range of found) {
    const last = joined[joined.length - 1]
    if (last && range.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else joined.push(range)
  }
  return joined
}

/** Whether a query finds anything in a text. */
export const hasMatch = (text: string, query: string): boolean => rangesOf(text, query).length > 0

/** A text in parts, those that a query finds apart from the rest; together they are the text. */
export function markedParts(text: string, query: string): MarkedPart[] {
  const parts: MarkedPart[] = []
  let end = 0
  const add = (to: number, isMatch: boolean) => {
    if (to > end) parts.push({ text: text.slice(end, to), isMatch })
    end = Math.max(end, to)
  }
  for (const { from, to } of rangesOf(text, query)) {
    add(from, false)
    add(to, true)
  }
  add(text.length, false)
  return parts
}

/** How much of a long text is shown before what was found, and in all. */
const BEFORE = 24
const LENGTH = 110

const isGap = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter)

/** The part of a long text around the first thing that a query finds, of about a hundred characters; its beginning where it finds nothing. */
export function excerptOf(text: string, query: string): string {
  if (text.length <= LENGTH) return text
  const [first] = rangesOf(text, query)
  let from = Math.max(0, (first?.from ?? 0) - BEFORE)
  // Not within a word, unless its script has no spaces.
  for (let at = from; from > 0 && at < (first?.from ?? 0); at++)
    if (isGap(text[at])) {
      from = at + 1
      break
    }
  const rest = text.slice(from)
  const end = rest.length > LENGTH ? Math.max(rest.lastIndexOf(' ', LENGTH), LENGTH - 20) : rest.length
  return `${from > 0 ? '… ' : ''}${rest.slice(0, end).trim()}${end < rest.length ? ' …' : ''}`
}
