export type Queue = {
  /** Runs `work` when all earlier work has ended, whether it went well or not. */
  enqueue<T>(work: () => Promise<T>): Promise<T>
}

/** One piece of asynchronous work at a time, in the order of asking. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    enqueue(work) {
      const result = last.then(work)
      last = result.catch(() => undefined)
      return result
    },
  }
}
