import { parentPort, workerData } from 'node:worker_threads'
import type { ImportJob } from 'domain/import/job'
import { asProblem, isProblem } from 'domain/problem'
import { runImport } from './run-import'

/** One file a thread: what it took of memory goes with it. */
runImport(workerData as ImportJob).then(
  (imported) => parentPort?.postMessage({ imported }),
  (error) => {
    const { id, message, reason } = asProblem(error)
    const stack = isProblem(error) ? undefined : String(error instanceof Error ? error.stack : error)
    parentPort?.postMessage({ problem: { id, message, reason }, stack })
  },
)
