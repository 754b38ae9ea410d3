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
