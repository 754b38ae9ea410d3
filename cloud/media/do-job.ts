import { constants, setPriority } from 'node:os'
import { asProblem, isProblem } from 'domain/problem'
import type { Said } from './in-process'

/** Does the one job that `inProcess` gives this process, and tells it what came of it. */
export function doJob<Job, Made>(run: (job: Job) => Promise<Made>): void {
  // Guests come first, where all cores are busy.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  // With its server gone, who asked does not wait any more.
  process.once('disconnect', () => process.exit())
  process.once('message', (job) => {
    run(job as Job)
      .then((made): Said<Made> => ({ made }), saidOf)
      .then((said) => process.send?.(said, () => process.disconnect()))
  })
}

function saidOf(error: unknown): Said<never> {
  const { id, message, reason } = asProblem(error)
  const stack = isProblem(error) ? undefined : String(error instanceof Error ? error.stack : error)
  return { problem: { id, message, reason }, stack }
}
