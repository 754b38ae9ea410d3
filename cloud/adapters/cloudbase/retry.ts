import { setTimeout as wait } from 'node:timers/promises'
import type { Duration } from 'domain/time'
import { type Failure, failureOf, problemOf } from './failures'

/** How often what failed is tried in all. Conflicts are somebody else's progress, so they end. */
const ATTEMPTS: Readonly<Partial<Record<Failure, number>>> = { conflict: 40, busy: 8, unclear: 4 }
const FIRST: Duration = 20
const LONGEST: Duration = 640

/** Waits for a random part of a time that doubles with each attempt, so that those who collided do not collide again. */
export type Pause = (attempt: number) => Promise<void>

export const jittered: Pause = async (attempt) => {
  await wait(Math.random() * Math.min(FIRST * 2 ** (attempt - 1), LONGEST))
}

/** Waits before the next attempt; throws the problem where there is to be none. `attempt` counts from 1. */
export async function beforeNext(error: unknown, attempt: number, pause: Pause): Promise<void> {
  if (attempt >= (ATTEMPTS[failureOf(error)] ?? 1)) throw problemOf(error)
  await pause(attempt)
}

/** Does what changes nothing, or the same thing however often it is done. */
export async function retried<T>(act: () => Promise<T>, pause: Pause): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (error) {
      await beforeNext(error, attempt, pause)
    }
  }
}
