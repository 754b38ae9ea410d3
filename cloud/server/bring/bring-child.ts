import { constants, setPriority } from 'node:os'
import { asProblem, isProblem } from 'domain/problem'
import { type BringJob, bringIn } from './bring-in'

// Guests come first, where all cores are busy.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

// With its server gone nobody waits for it.
process.once('disconnect', () => process.exit())

process.once('message', (job) => {
  bringIn(job as BringJob)
    .then(
      (facts) => ({ facts }),
      (error) => {
        const { id, message, reason } = asProblem(error)
        const stack = isProblem(error) ? undefined : String(error instanceof Error ? error.stack : error)
        return { problem: { id, message, reason }, stack }
      },
    )
    .then((said) => process.send?.(said, () => process.disconnect()))
})
