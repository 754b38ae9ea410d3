import { clearTimeout, setTimeout } from 'node:timers'
import type { Head } from 'domain/release'
import type { Duration } from 'domain/time'
import type { Platform } from '../ports'
import { readHead } from '../usecases/read-head'
import type { Known } from './waiting'

type Listener = (head: Head) => void

/** The head whenever it changes, read once for all who listen: the same object for each of them. */
export type HeadFeed = {
  /** Answers how to stop listening. */
  listen(listener: Listener): () => void
  /**
   * The head, once it has something newer than what is known or changes otherwise, once `wait` is over, or once
   * `signal` says that nobody waits any more.
   */
  newerThan(known: Known, wait: Duration, signal: AbortSignal): Promise<Head>
}

export function createHeadFeed(platform: Platform, report: (error: unknown) => void): HeadFeed {
  const listeners = new Set<Listener>()
  let stop: (() => void) | undefined
  let last: string | undefined
  let announced = 0
  const tell = async (): Promise<void> => {
    announced++
    try {
      const head = await readHead(platform)
      const text = JSON.stringify(head)
      // Another process commits drafts too, which are nobody's news.
      if (text === last) return
      last = text
      for (const listener of [...listeners]) listener(head)
    } catch (error) {
      report(error)
    }
  }
  const start = (): (() => void) => {
    const before = announced
    const remember = (head: Head): void => {
      if (announced === before) last = JSON.stringify(head)
    }
    // Before the first release there is no head, and the first is news.
    readHead(platform).then(remember, () => undefined)
    return platform.changes.listen(tell)
  }
  const listen = (listener: Listener): (() => void) => {
    listeners.add(listener)
    stop ??= start()
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      stop?.()
      stop = undefined
      last = undefined
      announced++
    }
  }
  return {
    listen,
    newerThan: (known, wait, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(ask, wait)
        const leave = listen(end)
        signal.addEventListener('abort', ask, { once: true })
        function end(answer: Head | Promise<Head>): void {
          clearTimeout(timer)
          leave()
          signal.removeEventListener('abort', ask)
          resolve(answer)
        }
        function ask(): void {
          end(readHead(platform))
        }
        // Listening comes first: what is published between the two is not missed.
        readHead(platform).then(
          (head) => isNewer(head, known) && end(head),
          (error) => end(Promise.reject(error)),
        )
      }),
  }
}

const isNewer = ({ series = '', release, notices, photos }: Head, known: Known): boolean =>
  // Whoever knows nothing yet names no series either.
  (known.after > 0 && series !== (known.series ?? series)) ||
  release > known.after ||
  notices.rev > (known.notices ?? notices.rev) ||
  photos.rev > (known.photos ?? photos.rev)
