import { fork } from 'node:child_process'
import { Problem } from 'domain/problem'

/** What a child says once: what it made, or what was wrong. */
export type Said<Made> = {
  readonly made?: Made
  readonly problem?: Pick<Problem, 'id' | 'message' | 'reason'>
  readonly stack?: string
}

export type InProcess = {
  /** The file that the process runs. */
  readonly script: string
  /** Megabytes of JavaScript's own; pixels lie beside it. */
  readonly memory: number
  /** Milliseconds. */
  readonly longest: number
  /** What is thrown where the process breaks, or takes more than that. */
  readonly tooHard: () => Problem
  readonly signal?: AbortSignal
  /** What is thrown where the signal comes. */
  readonly stopped?: () => Problem
}

/** Has a process of its own do a job, with a limit of memory and time, and ends it. Throws what it threw. */
export function inProcess<Made>(job: object, options: InProcess): Promise<Made> {
  const { script, memory, longest, tooHard, signal, stopped = tooHard } = options
  return new Promise((resolve, reject) => {
    const execArgv = [`--max-old-space-size=${memory}`]
    const child = fork(script, [], { serialization: 'advanced', execArgv, stdio: 'ignore' })
    const timer = setTimeout(() => fail(tooHard()), longest)
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      child.removeAllListeners()
      child.on('error', () => undefined)
      child.kill('SIGKILL')
    }
    const fail = (error: Error): void => {
      end()
      reject(error)
    }
    const stop = (): void => fail(stopped())
    signal?.addEventListener('abort', stop)
    child.on('message', (message) => {
      const { made, problem, stack } = message as Said<Made>
      if (stack) return fail(new Error(stack))
      if (problem) return fail(new Problem(problem.id, problem.message, problem))
      end()
      resolve(made as Made)
    })
    child.on('error', fail)
    // It broke, or had no memory left: the job is to blame, and nothing else was hurt.
    child.on('exit', () => fail(tooHard()))
    child.send(job, (error) => error && fail(error))
  })
}
