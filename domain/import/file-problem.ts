import { Problem, type ProblemId } from '../problem'
import type { FileFault } from './file-faults'

/** A file that cannot be taken: one sentence that says what to do, and why by code. */
export const fileProblem = (id: ProblemId, reason: FileFault, words: string): Problem =>
  new Problem(id, words, { reason })
