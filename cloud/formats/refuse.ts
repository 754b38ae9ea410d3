import type { FileFault } from 'domain/import/file-faults'
import { fileProblem } from 'domain/import/file-problem'
import { LARGEST_UPLOAD, MOST_IMPORT_ROWS } from 'domain/import/limits'
import type { Problem } from 'domain/problem'

/** A file that cannot be read, in one sentence that says what to do. */
export const unreadable = (reason: FileFault, words: string): Problem => fileProblem('bad-input', reason, words)

export const tooLarge = (what: string): Problem =>
  fileProblem(
    'too-large',
    'too-large',
    `${what} is too large: at most ${LARGEST_UPLOAD / 1024 / 1024} MB are read. Save the programme alone, without pictures and other sheets.`,
  )

/** A file that takes more memory or time than there is for it. */
export const tooHard = (words: string): Problem => fileProblem('too-large', 'too-hard', words)

export function requireFewRows(count: number): void {
  if (count > MOST_IMPORT_ROWS)
    throw fileProblem(
      'too-large',
      'many-rows',
      `The file has more than ${MOST_IMPORT_ROWS.toLocaleString('en')} rows; split it.`,
    )
}
