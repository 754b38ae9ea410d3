import type { ServerResponse } from 'node:http'
import { clearTimeout, setTimeout } from 'node:timers'
import type { Head } from 'domain/release/release'
import type { SentHead } from './head-answers'
import type { HeadChanges } from './head-changes'
import type { KnownVersions, LongPoll } from './parse-long-poll'

export type LongPolls = {
  readonly count: () => number
  /**
   * Calls `answer` once: at once where the head has something newer than what is known or `most` are held already,
   * else as soon as it changes or `wait` is over. A poll whose client went away is forgotten.
   */
  hold(outgoing: ServerResponse, waiting: LongPoll, answer: (head: SentHead | Promise<SentHead>) => void): void
}

export function createLongPolls(most: number, read: () => Promise<SentHead>, changes: HeadChanges): LongPolls {
  const held = new Set<(head: SentHead) => void>()
  let unlisten: (() => void) | undefined
  const tell = (head: SentHead): void => {
    for (const end of [...held]) end(head)
  }
  const leave = (end: (head: SentHead) => void): void => {
    if (!held.delete(end) || held.size > 0) return
    unlisten?.()
    unlisten = undefined
  }
  return {
    count: () => held.size,
    hold(outgoing, { known, wait }, answer) {
      if (held.size >= most) {
        answer(read())
        return
      }
      const timer = setTimeout(() => end(read()), wait)
      outgoing.once('close', forget)
      held.add(end)
      unlisten ??= changes(tell)
      // Listening comes first: what is published between the two is not missed.
      read().then(
        (head) => held.has(end) && isNewer(head.head, known) && end(head),
        (error) => held.has(end) && end(Promise.reject(error)),
      )
      function forget(): void {
        clearTimeout(timer)
        outgoing.off('close', forget)
        leave(end)
      }
      function end(head: SentHead | Promise<SentHead>): void {
        forget()
        answer(head)
      }
    },
  }
}

const isNewer = ({ series = '', release, notices, photos }: Head, known: KnownVersions): boolean =>
  // A client without data names no series.
  (known.after > 0 && series !== (known.series ?? series)) ||
  release > known.after ||
  notices.rev > (known.notices ?? notices.rev) ||
  photos.rev > (known.photos ?? photos.rev)
