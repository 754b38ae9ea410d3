import { Worker } from 'node:worker_threads'
import type { Imported } from 'domain/import/import-file'
import type { ImportFile, ImportJob } from 'domain/import/job'
import { Problem } from 'domain/problem'
import { SECOND } from 'domain/time/time'
import { tooHard } from './refuse'

/** Megabytes that a thread may take: a file of 20 MB and the draft fit. */
const MEMORY = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32 }
const LONGEST = 60 * SECOND

type Said = {
  readonly imported?: Imported
  readonly problem?: Pick<Problem, 'id' | 'message' | 'reason'>
  readonly stack?: string
}

/** Imports each file in a thread of its own, one after the other, so that no other request waits for it. */
export function importInWorker(script: string): ImportFile {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const next = last.then(() => inThread(script, job))
    last = next.catch(() => undefined)
    return next
  }
}

function inThread(script: string, job: ImportJob): Promise<Imported> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: job, resourceLimits: MEMORY })
    const timer = setTimeout(() => end(tooHard('Reading the file takes too long; split it.')), LONGEST)
    const end = (error?: Error, imported?: Imported): void => {
      clearTimeout(timer)
      worker.removeAllListeners()
      worker.on('error', () => undefined)
      worker.terminate()
      if (imported) resolve(imported)
      else reject(error)
    }
    worker.on('message', ({ imported, problem, stack }: Said) =>
      end(stack ? new Error(stack) : problem && new Problem(problem.id, problem.message, problem), imported),
    )
    worker.on('error', (error) =>
      end(isOutOfMemory(error) ? tooHard('The file takes more memory than there is for it; split it.') : error),
    )
    worker.on('exit', () => end(new Error('The thread that reads files ended by itself')))
  })
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
