import { pollDelay } from 'domain/poll-delay'
import type { Head } from 'domain/release/release'
import { cloud } from '@/platform/backend/cloud'
import { parseJson } from '@/platform/backend/parse-json'
import { type HeadListener, isHead, isNewerHead } from './newer-head'

/** The document that changes with the head; the deployment lets everybody read it. Its body is the head as text. */
const COLLECTION = 'forum_heads'
const DOCUMENT = 'head'

/** What the document says. On which clock the forum runs it does not say: on the one that is known. */
function saidBy(document: unknown, known: Head | undefined): Head | undefined {
  const said = parseJson(String(Object(document).body))
  return isHead(said) ? { ...said, rehearsal: known?.rehearsal ?? 0 } : undefined
}

/**
 * Hears of a newer head by CloudBase's watch (WeChat, "DocumentReference.watch"). One that ended, or that the plan has no
 * connection for, is begun anew ever more rarely. Answers how to stop.
 */
export function watchHead({ known, onUpdate }: HeadListener): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let end: () => void = () => undefined
  const again = (): void => {
    end()
    failures += 1
    timer = setTimeout(begin, pollDelay(failures, Math.random()))
  }
  const begin = (): void => {
    end = watchDocument((document) => {
      failures = 0
      const said = saidBy(document, known())
      if (said && isNewerHead(said, known())) onUpdate(said)
    }, again)
  }
  begin()
  return () => {
    clearTimeout(timer)
    end()
  }
}

/** Tells the document now and whenever it changes, or once that it failed; nothing after it was ended. */
function watchDocument(tell: (document: unknown) => void, failed: () => void): () => void {
  let isOn = true
  let watcher: { close(): unknown } | undefined
  const end = (): void => {
    isOn = false
    // A connection that is gone cannot be closed.
    void Promise.resolve(watcher?.close()).catch(() => undefined)
    watcher = undefined
  }
  const fail = (): void => {
    if (isOn) setTimeout(() => isOn && failed(), 0)
  }
  try {
    watcher = cloud()
      .database()
      .collection(COLLECTION)
      .doc(DOCUMENT)
      .watch({
        onChange: ({ docs }) => isOn && tell(docs[0]),
        onError: fail,
      })
  } catch {
    fail()
  }
  return end
}
