import { fileProblem } from 'domain/import/file-problem'
import { Problem } from 'domain/problem'
import { MINUTE } from 'domain/time/time'
import type { BroughtFacts } from 'domain/wire/wire-restore'
import { inProcess } from '../../media/in-process'
import type { BringIn } from './bring-in'

/** Two gigabytes on a slow disk. */
const LONGEST = 30 * MINUTE
/** Megabytes, as the server has them: what does not fit in here would not fit in there either. */
const MEMORY = 96

const tooHard = (): Problem =>
  fileProblem(
    'bad-input',
    'backup-hard',
    'The copy takes more memory or time than there is for one; the operator can put it back with "forum restore".',
  )

const stopped = (): Problem => new Problem('gone', 'The server stopped before the forum was brought in.')

/** Brings a forum in from a process of its own, as the command line does beside a running server. */
export const bringInChild =
  (script: string): BringIn =>
  (job, signal) =>
    inProcess<BroughtFacts>(job, { script, memory: MEMORY, longest: LONGEST, tooHard, stopped, signal })
