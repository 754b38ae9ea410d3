import { setTimeout as wait } from 'node:timers/promises'

const STEP = 10 // ms

/**
 * Polls until `fact` answers something truthy, and answers that. A throw counts as "not yet"; after `patience`
 * milliseconds it rejects with what was last thrown. It waits in real time, whatever a test makes of the app's.
 */
export const until = async <T>(fact: () => T | Promise<T>, patience = 10_000): Promise<NonNullable<T>> => {
  const end = process.uptime() * 1000 + patience
  for (;;) {
    const { value, thrown } = await attempt(fact)
    if (value) return value as NonNullable<T>
    if (process.uptime() * 1000 > end)
      throw new Error(`not so after ${patience} ms: ${fact}${thrown ? `\n${thrown}` : ''}`)
    await wait(STEP)
  }
}

const attempt = async <T>(fact: () => T | Promise<T>): Promise<{ value?: T; thrown?: unknown }> => {
  try {
    return { value: await fact() }
  } catch (thrown) {
    return { thrown }
  }
}
