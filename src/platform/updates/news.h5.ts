import { pollDelay } from 'domain/poll-delay'
import { home } from '@/platform/backend/home'
import { jsonIn } from '@/platform/backend/json'
import { isHead, type News } from './is-news'

/**
 * Hears of a newer head at once by server-sent events. Where the backend has none, or is too busy for one more, polling
 * goes on alone.
 */
export function listenForNews({ heard }: News): () => void {
  // Behind a CDN is a function, which holds no stream: asking for one would be a call from every page that is opened.
  if (home.files) return () => undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let source = open()
  function open(): EventSource {
    const stream = new EventSource('/events')
    stream.addEventListener('open', () => {
      failures = 0
      // Also after the browser came back by itself: what was published meanwhile went past.
      heard()
    })
    stream.addEventListener('head', ({ data }: MessageEvent<string>) => {
      const head = jsonIn(data)
      heard(isHead(head) ? head : undefined)
    })
    stream.addEventListener('error', () => {
      // A browser comes back from a lost connection, and never after a refusal (HTML, "fail the connection").
      if (stream.readyState !== EventSource.CLOSED) return
      failures += 1
      timer = setTimeout(
        () => {
          source = open()
        },
        pollDelay(failures, Math.random()),
      )
    })
    return stream
  }
  return () => {
    clearTimeout(timer)
    source.close()
  }
}
