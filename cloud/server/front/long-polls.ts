import type { ServerResponse } from 'node:http'
import { clearTimeout, setTimeout } from 'node:timers'
import { Problem } from 'domain/problem'
import type { Head } from 'domain/release/release'
import { type Duration, SECOND } from 'domain/time/time'
import type { HeadChanges, SentHead } from './heads'

/** Phones and proxies cut a request that is silent for longer. */
const LONGEST = 30

/** What a client has: numbers of the release and, if it says so, of the revisions of notices and photos. */
export type KnownVersions = {
  readonly after: number
  readonly notices?: number
  readonly photos?: number
  /** Empty for a forum that began before series had names. */
  readonly series?: string
}

export type LongPoll = { readonly known: KnownVersions; readonly wait: Duration }

/**
 * The question of a long poll, `?after=N&wait=S`: release N is known, wait up to S seconds (30 at most) for a newer
 * one. `notices=M` and `photos=K` say which of these are known, so that what came before the question is not missed.
 * `undefined` where neither `after` nor `wait` is asked. Throws `bad-input`.
 */
export function parseLongPoll(query: URLSearchParams): LongPoll | undefined {
  const [after, wait, notices, photos, series] = ['after', 'wait', 'notices', 'photos', 'series'].map(
    (name) => query.get(name) ?? undefined,
  )
  if (after === undefined && wait === undefined) return undefined
  if (!/^\d{1,2}$/.test(wait ?? '') || Number(wait) > LONGEST)
    throw new Problem('bad-input', `wait has to be a number of seconds from 0 to ${LONGEST}.`)
  const known = {
    after: numberOf('after', after ?? ''),
    ...(notices === undefined ? {} : { notices: numberOf('notices', notices) }),
    ...(photos === undefined ? {} : { photos: numberOf('photos', photos) }),
    ...(series === undefined ? {} : { series }),
  }
  return { known, wait: Number(wait) * SECOND }
}

function numberOf(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new Problem('bad-input', `${name} has to be the number of a release or revision, such as 3.`)
}

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
