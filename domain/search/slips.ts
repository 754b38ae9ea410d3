import type { Programme } from '../programme/programme'
import { findAll, searchableWords } from './everything'
import { fold } from './fold'
import { tokensOf } from './tokens'
import { isUnspaced, searchWords } from './words'

/** A shorter word has too many that are one key away. */
const SHORTEST = 4
/** Of a script without spaces: of two characters one is half of the word. */
const SHORTEST_UNSPACED = 3

/** Whether one slip of a key makes the other of a word: a letter too many, too few or wrong, or two in the wrong order. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  const rest = (word: string, at: number) => word.slice(at)
  return (
    rest(a, from + 1) === rest(b, from + 1) ||
    rest(a, from + 1) === rest(b, from) ||
    rest(a, from) === rest(b, from + 1) ||
    (a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, from + 2) === rest(b, from + 2))
  )
}

/** Runs of so many characters within a word. */
const runsOf = (word: string, length: number): string[] =>
  Array.from({ length: Math.max(0, word.length - length + 1) }, (_, at) => word.slice(at, at + length))

/** What may have been meant by a word that nothing has. */
function meantBy(word: string, known: ReadonlySet<string>): string[] {
  if (isUnspaced(word)) {
    if (word.length < SHORTEST_UNSPACED) return []
    const runs = [...known].filter(isUnspaced).flatMap((one) => runsOf(one, word.length))
    return [...new Set(runs)].filter((run) => isOneSlip(word, run))
  }
  return word.length < SHORTEST ? [] : [...known].filter((one) => isOneSlip(word, one))
}

/** A folded word as the programme writes it, in small letters: `Équateur` for `equateur`. */
function asWritten(programme: Programme, folded: string): string {
  const left: unknown[] = [programme]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value === 'string' && fold(value).includes(folded)) {
      const token = tokensOf(value).find(({ word }) => word === folded)
      const [first, last] = [token?.at[0], token?.at[folded.length - 1]]
      if (first !== undefined && last !== undefined) return value.slice(first, last + 1).toLowerCase()
    } else if (typeof value === 'object' && value !== null) left.push(...Object.values(value))
  }
  return folded
}

export type Suggestion = { readonly query: string; readonly count: number }

const countOf = (programme: Programme, query: string): number =>
  findAll(programme, query).reduce((sum, { hits }) => sum + hits.length, 0)

/**
 * What a query that finds nothing may have been meant for, by one slip of a key in one of its words; that which finds
 * most where there are several. It is offered, never taken silently. `undefined` where there is none.
 */
export function suggestionFor(programme: Programme, query: string): Suggestion | undefined {
  const words = searchWords(query)
  const known = searchableWords(programme)
  const found = words
    .flatMap((word, at) => meantBy(word, known).map((meant) => ({ at, meant })))
    .slice(0, MOST_TRIED)
    .map(({ at, meant }) => {
      const tried = words.map((word, place) => (place === at ? meant : word)).join(' ')
      return { at, meant, count: countOf(programme, tried) }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const [best] = found
  if (!best) return undefined
  const written = words.map((word, at) => (at === best.at ? asWritten(programme, best.meant) : word)).join(' ')
  return { query: written, count: best.count }
}

const MOST_TRIED = 12
