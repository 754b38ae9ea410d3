import { pollDelay } from 'domain/poll-delay'
import type { Head } from 'domain/release'
import { type Duration, SECOND } from 'domain/time'
import { cloud } from './cloud'
import { hurry } from './head-path'
import { isNews, type News } from './is-news'
import { jsonIn } from './json'

/** The document that changes with the head; the deployment lets everybody read it. Its body is the head as text. */
const COLLECTION = 'forum_heads'
const DOCUMENT = 'head'

/**
 * The document changes a moment before `head.json` does, and a cache may have the file before: it is asked for until it
 * says the same. After that it is left to polling.
 */
const TRIES: readonly Duration[] = [SECOND / 2, SECOND, 2 * SECOND, 4 * SECOND, 8 * SECOND]

const jittered = (duration: Duration): Duration => duration * (0.5 + Math.random())

function saidBy(document: unknown): Head | undefined {
  const said = jsonIn(String(Object(document).body)) as Partial<Head> | undefined
  return said?.release && said.notices && said.photos ? (said as Head) : undefined
}

/** Has what a document says fetched. Answers what is to be told of each document, and how to stop. */
function createChase({ known, heard }: News) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(timer)
    hurry(false)
  }
  const chase = (said: Head, tried: number): void => {
    stop()
    const pause = TRIES[tried]
    if (pause === undefined || !isNews(said, known())) return
    hurry(true)
    timer = setTimeout(() => {
      if (isNews(said, known())) heard()
      chase(said, tried + 1)
    }, jittered(pause))
  }
  return { stop, chase: (said: Head) => chase(said, 0) }
}

/**
 * Hears of a newer head by CloudBase's watch (WeChat, "DocumentReference.watch"). One that ended, or that the plan has no
 * connection for, is begun anew ever more rarely. Answers how to stop.
 */
export function watchHead(news: News): () => void {
  const { chase, stop } = createChase(news)
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
      const said = saidBy(document)
      if (said) chase(said)
    }, again)
  }
  begin()
  return () => {
    clearTimeout(timer)
    stop()
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
