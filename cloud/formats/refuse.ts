import { Problem } from 'domain/problem'

/** Bytes of all that is read of a file once it is inflated. */
export const LARGEST_INFLATED = 20 * 1024 * 1024
export const MOST_ROWS = 10_000

/** A file that cannot be read, in one sentence that says what to do. */
export const unreadable = (words: string): Problem => new Problem('bad-input', words)

export const tooLarge = (what: string): Problem =>
  new Problem(
    'too-large',
    `${what} is too large: at most ${LARGEST_INFLATED / 1024 / 1024} MB are read. Save the programme alone, without pictures and other sheets.`,
  )

export function requireFewRows(count: number): void {
  if (count > MOST_ROWS)
    throw new Problem('too-large', `The file has more than ${MOST_ROWS.toLocaleString('en')} rows; split it.`)
}
