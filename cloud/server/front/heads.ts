import { createHash } from 'node:crypto'
import type { Head } from 'domain/release/release'
import type { Platform } from '../../ports'
import { readHead } from '../../usecases/release/read-head'

/** The head, and how it is sent. */
export type SentHead = { readonly head: Head; readonly bytes: Uint8Array; readonly etag: string }

/** Reads the head once for all who ask in the same turn of the event loop, and writes it out once for as long as it stays. */
export function createHeadAnswers(platform: Platform): () => Promise<SentHead> {
  let kept: { readonly text: string; readonly answer: SentHead } | undefined
  let reading: Promise<SentHead> | undefined
  const read = async (): Promise<SentHead> => {
    const head = await readHead(platform)
    const text = JSON.stringify(head)
    if (kept?.text !== text) kept = { text, answer: written(head, text) }
    return kept.answer
  }
  // What was read before a change, in the same turn, is not what is there after it.
  platform.changes.listen(() => {
    reading = undefined
  })
  return () => {
    if (!reading) {
      reading = read()
      setImmediate(() => {
        reading = undefined
      })
    }
    return reading
  }
}

function written(head: Head, text: string): SentHead {
  const bytes = Buffer.from(text)
  // One name for all encodings of the same bytes, so it can only be a weak one (RFC 9110, section 8.8.1).
  return { head, bytes, etag: `W/"${createHash('sha256').update(bytes).digest('hex')}"` }
}

type Listener = (answer: SentHead) => void

/** Tells of each new head, read once for all who listen. Returns an unsubscribe function. */
export type HeadChanges = (listener: Listener) => () => void

/** @param report is told where the head cannot be read */
export function createHeadChanges(
  { changes }: Pick<Platform, 'changes'>,
  read: () => Promise<SentHead>,
  report: (error: unknown) => void,
): HeadChanges {
  const listeners = new Set<Listener>()
  let stop: (() => void) | undefined
  let last: SentHead | undefined
  let announced = 0
  const tell = async (): Promise<void> => {
    announced++
    try {
      const answer = await read()
      // Another process commits drafts too, which leave the head as it is.
      if (answer === last) return
      last = answer
      for (const listener of [...listeners]) listener(answer)
    } catch (error) {
      report(error)
    }
  }
  const start = (): (() => void) => {
    const before = announced
    const remember = (answer: SentHead): void => {
      if (announced === before) last = answer
    }
    // Before the first release there is no head, and the first is news.
    read().then(remember, () => undefined)
    return changes.listen(tell)
  }
  return (listener) => {
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
}
