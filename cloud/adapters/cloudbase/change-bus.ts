import type { ChangeBus, Newest } from '../../ports'

export interface CloudbaseChangeBus extends ChangeBus {
  /** When all that was announced has been told to the clients. A function that answers before is frozen halfway. */
  settled(): Promise<void>
}

/**
 * Tells clients of a change by what they poll. Other instances are not heard: nobody listens here for longer than a call.
 * @param tell writes the file that clients poll; one after the other, and it does not reject
 */
export function createCloudChangeBus(tell: (newest?: Newest) => Promise<void>): CloudbaseChangeBus {
  const listeners = new Set<() => void>()
  let last: Promise<void> = Promise.resolve()
  return {
    announce(newest) {
      for (const listener of [...listeners]) listener()
      last = last.then(() => tell(newest))
    },
    listen(listener) {
      const own = (): void => listener()
      listeners.add(own)
      return () => {
        listeners.delete(own)
      }
    },
    settled: () => last,
  }
}
