import { isProblem, Problem, type ProblemId } from 'domain/problem'
import type { Duration } from 'domain/time/time'

/** A failed attempt is answered this much later (docs/decisions/0018). */
const DELAY: Duration = 150
/** Failed attempts that wait for their answer at once; each holds a timer and a request. */
const MOST_WAITING = 100

/** Runs an attempt at a secret. Only an attempt that ends with the problem `failure` is delayed. */
export type DelayFailures = <T>(failure: ProblemId, attempt: () => Promise<T>) => Promise<T>

const wait = (duration: Duration): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration))

type Options = {
  readonly mostWaiting?: number
  /** Waits; by a timer, which a change of the machine's clock does not touch. */
  readonly pause?: (duration: Duration) => Promise<unknown>
}

/**
 * Slows guessing down and never refuses a right code: an attempt runs first and its success is answered at once. A
 * failure is answered later, or at once with `too-many` while `mostWaiting` others wait.
 */
export function delayedFailures({ mostWaiting = MOST_WAITING, pause = wait }: Options = {}): DelayFailures {
  let waiting = 0
  const delay = async (): Promise<void> => {
    if (waiting >= mostWaiting)
      throw new Problem('too-many', 'Many codes that do not work are being tried; check yours and try again.')
    waiting++
    try {
      await pause(DELAY)
    } finally {
      waiting--
    }
  }
  return async (failure, attempt) => {
    try {
      return await attempt()
    } catch (error) {
      if (isProblem(error) && error.id === failure) await delay()
      throw error
    }
  }
}
