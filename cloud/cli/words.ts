import { randomUUID } from 'node:crypto'
import { Problem } from 'domain/problem'
import type { Change } from 'domain/programme/change'
import type { ParsedArgs } from './command'

/** The command line asks for each thing once. */
export const newRequest = (): string => randomUUID()

export const wordAt = ({ words }: ParsedArgs, index: number): string => words[index] ?? ''

/** A whole number of at least `least`. Throws `bad-input` that names it. */
export function wholeNumber(text: string, name: string, least = 1): number {
  const number = Number(text)
  if (/^-?\d{1,9}$/.test(text) && number >= least) return number
  throw new Problem('bad-input', `${name} must be a whole number of at least ${least}; it is "${text}".`)
}

export const flagText = ({ flags }: ParsedArgs, name: string): string | undefined => {
  const value = flags[name]
  return typeof value === 'string' ? value : undefined
}

/** One line a change: `opening: retimed, moved · 09:00–10:00 hall-a → 09:20–10:20 hall-b`. */
export const changeLine = ({ session, kinds, before, after }: Change): string =>
  `${session}: ${kinds.join(', ')} · ${stateWords(before)} → ${stateWords(after)}`

const stateWords = (state: Change['before']): string =>
  state ? `${timeOf(state.start)}–${timeOf(state.end)} ${state.room ?? 'no room'}` : 'nothing'

const timeOf = (iso: string): string => iso.slice(5, 16).replace('T', ' ')

/** `1 photo`, `2 photos`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

export const linesOr = (lines: readonly string[], none: string): string => (lines.length > 0 ? lines.join('\n') : none)

/** More names than these are counted. `--json` has all. */
const MOST_NAMED = 20

/** `a, b, c`, or the first of many and how many more there are. */
export function namesInShort(names: readonly string[]): string {
  const more = names.length - MOST_NAMED
  return more > 1 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more` : names.join(', ')
}
