/** Lets other requests have their turn. */
export const others = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Milliseconds of work before others have their turn. */
const SLICE = 8

/** Does the work on each item, a few milliseconds at a time, so that guests are answered in between. */
export async function eachInTurns<T>(items: Iterable<T>, work: (item: T) => unknown): Promise<void> {
  let began = performance.now()
  for (const item of items) {
    await work(item)
    if (performance.now() - began < SLICE) continue
    await others()
    began = performance.now()
  }
}
