import Taro from '@tarojs/taro'
import { pollDelay } from 'domain/poll-delay'
import type { Head } from 'domain/release/release'
import { SECOND } from 'domain/time/time'
import { cloud, isOnCloud } from '@/platform/backend/cloud'
import { fileUrl } from '@/platform/backend/file-url'
import { jsonOrUndefined } from '@/platform/backend/parse-json'
import { deviceTime } from '@/platform/time/clock'
import { type HeadListener, isHead, isNewerHead } from './newer-head'

/** Calls `onUpdate` within a second or two of a newer head where the backend pushes; otherwise polling finds it. Returns an unsubscribe function. */
export const listenForHeads = (news: HeadListener): (() => void) => (isOnCloud ? watchHead(news) : longPollHead(news))

const WAIT = 25 // seconds that the backend holds a question
const TIMEOUT = 35 * SECOND
/** A backend that answers sooner does not hold questions (plain files): asking again at once would be a flood. */
const TOO_SOON = 5 * SECOND
const REST = 30 * SECOND

/** All that is known, so that what came between two questions is not missed. */
const questionOf = (known: Head | undefined): string =>
  `after=${known?.release ?? 0}&notices=${known?.notices.rev ?? 0}&photos=${known?.photos.rev ?? 0}&series=${known?.series ?? ''}&wait=${WAIT}`

/** Long-polls the head: hears of a newer one within a second. Returns an unsubscribe function, which aborts the open request. */
export function longPollHead({ known, onUpdate }: HeadListener): () => void {
  let isListening = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let letGo: () => void = () => undefined
  const ask = (): void => {
    const start = deviceTime()
    const next = (rest: number): void => {
      if (isListening) timer = setTimeout(ask, rest)
    }
    const task = Taro.request<Head>({
      url: fileUrl(`head.json?${questionOf(known())}`),
      timeout: TIMEOUT,
      success({ statusCode, data }) {
        const hasNews = statusCode === 200 && isHead(data) && isNewerHead(data, known())
        if (isListening && hasNews) onUpdate(data)
        next(hasNews || deviceTime() - start >= TOO_SOON ? SECOND : REST)
      },
      fail: () => next(REST),
    })
    // `fail` handles it.
    task.catch(() => undefined)
    letGo = () => task.abort()
  }
  ask()
  return () => {
    isListening = false
    clearTimeout(timer)
    letGo()
  }
}

/** The document that changes with the head; the deployment lets everybody read it. Its body is the head as text. */
const COLLECTION = 'forum_heads'
const DOCUMENT = 'head'

/**
 * What the document says. On which clock the forum runs it does not say: on the one that is known. To a device that knows none yet it
 * says nothing: the first question, which is under way, brings both.
 */
function saidBy(document: unknown, known: Head | undefined): Head | undefined {
  const said = jsonOrUndefined(String(Object(document).body))
  return isHead(said) && known ? { ...said, rehearsal: known.rehearsal } : undefined
}

/**
 * Hears of a newer head through CloudBase's watch (WeChat, "DocumentReference.watch"). One that ended, or that the plan has no
 * connection for, is restarted with growing pauses. Returns an unsubscribe function.
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
