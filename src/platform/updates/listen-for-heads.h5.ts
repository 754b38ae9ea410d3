import { pollDelay } from 'domain/poll-delay'
import { backendUrls } from '@/platform/backend/backend-urls'
import { jsonOrUndefined } from '@/platform/backend/parse-json'
import { type HeadListener, isHead } from './newer-head'

/**
 * Hears of a newer head at once by server-sent events. Where the backend has none, or is too busy for one more, polling
 * goes on alone.
 */
export function listenForHeads({ onUpdate }: HeadListener): () => void {
  // Behind a CDN is a function, which holds no stream: asking for one would be a call from every page that is opened.
  if (backendUrls.files) return () => undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let source = open()
  function open(): EventSource {
    const stream = new EventSource('/events')
    stream.addEventListener('open', () => {
      failures = 0
      // Also after the browser came back by itself: what was published meanwhile went past.
      onUpdate()
    })
    stream.addEventListener('head', ({ data }: MessageEvent<string>) => {
      const head = jsonOrUndefined(data)
      onUpdate(isHead(head) ? head : undefined)
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
