import { fork } from 'node:child_process'
import { fileProblem } from 'domain/import/file-problem'
import { Problem } from 'domain/problem'
import { MINUTE } from 'domain/time/time'
import type { BroughtFacts } from 'domain/wire/wire-restore'
import type { BringIn, BringJob } from './bring-in'

/** Two gigabytes on a slow disk. */
const LONGEST = 30 * MINUTE
/** Megabytes of JavaScript's own, as the server has them: what does not fit in here would not fit in there either. */
const MEMORY = '--max-old-space-size=96'

type Said = {
  readonly facts?: BroughtFacts
  readonly problem?: Pick<Problem, 'id' | 'message' | 'reason'>
  readonly stack?: string
}

/** Brings a forum in from a process of its own, as the command line does beside a running server. */
export const bringInChild =
  (script: string): BringIn =>
  (job, signal) =>
    inProcess(script, job, signal)

const tooHard = (): Problem =>
  fileProblem(
    'bad-input',
    'backup-hard',
    'The copy takes more memory or time than there is for one; the operator can put it back with "forum restore".',
  )

function inProcess(script: string, job: BringJob, signal?: AbortSignal): Promise<BroughtFacts> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [], { serialization: 'advanced', execArgv: [MEMORY], stdio: 'ignore' })
    const timer = setTimeout(() => end(tooHard()), LONGEST)
    const stop = (): void => end(new Problem('gone', 'The server stopped before the forum was brought in.'))
    const end = (error?: Error, facts?: BroughtFacts): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      child.removeAllListeners()
      child.on('error', () => undefined)
      child.kill('SIGKILL')
      if (facts) resolve(facts)
      else reject(error)
    }
    signal?.addEventListener('abort', stop)
    child.on('message', (message) => {
      const { facts, problem, stack } = message as Said
      end(stack ? new Error(stack) : problem && new Problem(problem.id, problem.message, problem), facts)
    })
    child.on('error', end)
    child.on('exit', () => end(tooHard()))
    child.send(job, (error) => error && end(error))
  })
}
