/**
 * Polls until `fact` answers something truthy, and answers that. A throw counts as "not yet"; after `patience`
 * milliseconds it rejects with what was last thrown.
 */
export const until = async <T>(fact: () => T | Promise<T>, patience = 10_000): Promise<NonNullable<T>> => {
  const end = Date.now() + patience
  for (;;) {
    const { value, thrown } = await attempt(fact)
    if (value) return value as NonNullable<T>
    if (Date.now() > end) throw new Error(`not so after ${patience} ms: ${fact}${thrown ? `\n${thrown}` : ''}`)
    await new Promise((next) => setTimeout(next, 10))
  }
}

const attempt = async <T>(fact: () => T | Promise<T>): Promise<{ value?: T; thrown?: unknown }> => {
  try {
    return { value: await fact() }
  } catch (thrown) {
    return { thrown }
  }
}
