import { clearTimeout, setTimeout } from 'node:timers'
import type { Head } from 'domain/release'
import type { Duration } from 'domain/time'
import type { Platform } from '../ports'
import { readHead } from '../usecases/read-head'

type Listener = (head: Head) => void

/** The head whenever it changes, read once for all who listen. */
export type HeadFeed = {
  /** Answers how to stop listening. */
  listen(listener: Listener): () => void
  /**
   * Ends when the head's release is newer than `after` or anything else in the head changes, when `wait` is over, or
   * when `signal` says that nobody waits any more.
   */
  newerThan(after: number, wait: Duration, signal: AbortSignal): Promise<void>
}

export function createHeadFeed(platform: Platform, report: (error: unknown) => void): HeadFeed {
  const listeners = new Set<Listener>()
  let stop: (() => void) | undefined
  const tell = async (): Promise<void> => {
    try {
      const head = await readHead(platform)
      for (const listener of [...listeners]) listener(head)
    } catch (error) {
      report(error)
    }
  }
  const listen = (listener: Listener): (() => void) => {
    listeners.add(listener)
    stop ??= platform.changes.listen(tell)
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      stop?.()
      stop = undefined
    }
  }
  return {
    listen,
    async newerThan(after, wait, signal) {
      const over = new Promise<void>((resolve) => {
        const timer = setTimeout(end, wait)
        const leave = listen(end)
        signal.addEventListener('abort', end, { once: true })
        function end(): void {
          clearTimeout(timer)
          leave()
          signal.removeEventListener('abort', end)
          resolve()
        }
        // Listening comes first: what is published between the two is not missed.
        readHead(platform).then((head) => head.release > after && end(), end)
      })
      await over
    },
  }
}
