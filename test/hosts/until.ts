import { setTimeout as wait } from 'node:timers/promises'

/** How long between two looks, in milliseconds: each longer than the one before, as the first hits when the machine is quiet. */
const FIRST_STEP = 5
const LONGEST_STEP = 40

/**
 * Polls until `fact` answers something truthy, and answers that. A throw counts as "not yet"; after `patience`
 * milliseconds it rejects with what was last thrown. It waits in real time, whatever a test makes of the app's.
 */
export const until = async <T>(fact: () => T | Promise<T>, patience = 10_000): Promise<NonNullable<T>> => {
  const end = process.uptime() * 1000 + patience
  for (let step = FIRST_STEP; ; step = Math.min(step * 1.5, LONGEST_STEP)) {
    const { value, thrown } = await attempt(fact)
    if (value) return value as NonNullable<T>
    if (process.uptime() * 1000 > end)
      throw new Error(`not so after ${patience} ms: ${fact}${thrown ? `\n${thrown}` : ''}`)
    await wait(step)
  }
}

const attempt = async <T>(fact: () => T | Promise<T>): Promise<{ value?: T; thrown?: unknown }> => {
  try {
    return { value: await fact() }
  } catch (thrown) {
    return { thrown }
  }
}
