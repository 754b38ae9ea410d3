import { setTimeout as wait } from 'node:timers/promises'
import type { Duration } from 'domain/time/time'
import { cloudProblem, type Failure, failureOf } from './failures'

/**
 * How often what failed is tried in all. Conflicts are somebody else's progress, so they end. A plan's requests are
 * counted by the second, so a database that is busy is asked for longer than that.
 */
const ATTEMPTS: Readonly<Partial<Record<Failure, number>>> = { conflict: 40, busy: 12, unclear: 4 }
const FIRST: Duration = 20
const LONGEST: Duration = 640

/** Waits for a random part of a time that doubles with each attempt, so that those who collided do not collide again. */
export type Backoff = (attempt: number) => Promise<void>

export const jitteredBackoff: Backoff = async (attempt) => {
  await wait(Math.random() * Math.min(FIRST * 2 ** (attempt - 1), LONGEST))
}

/** Waits before the next attempt; throws the problem where there is to be none. `attempt` counts from 1. */
export async function waitBeforeRetry(error: unknown, attempt: number, pause: Backoff): Promise<void> {
  if (attempt >= (ATTEMPTS[failureOf(error)] ?? 1)) throw cloudProblem(error)
  await pause(attempt)
}

/** Does what changes nothing, or the same thing however often it is done. */
export async function withRetry<T>(act: () => Promise<T>, pause: Backoff): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (error) {
      await waitBeforeRetry(error, attempt, pause)
    }
  }
}

/** Does again what the platform had no room for: it has not happened. What else fails is told as it is. */
export async function retryWhileBusy<T>(act: () => Promise<T>, pause: Backoff): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (error) {
      if (failureOf(error) !== 'busy') throw error
      await waitBeforeRetry(error, attempt, pause)
    }
  }
}
