import { clearInterval, setInterval } from 'node:timers'
import type { Head } from 'domain/release'
import { SECOND } from 'domain/time'
import { Hono } from 'hono'
import { onlyRead } from '../http/methods'
import { KEEP_NOT } from '../http/send'
import type { HeadFeed } from './head-feed'

/** Proxies and phones drop a connection that is silent for a minute. */
const BEAT = 20 * SECOND
/** A client that takes nothing for this many messages is let go; it comes back by itself. */
const BEHIND = -64

type Stream = ReadableStreamDefaultController<Uint8Array>

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const message = (head: Head): Uint8Array => bytesOf(`event: head\ndata: ${JSON.stringify(head)}\n\n`)
const beat = bytesOf(':\n\n')

/** `GET /events`: the head as a server-sent event whenever it changes (HTML, section 9.2). */
export function liveRoutes(feed: HeadFeed): Hono {
  const streams = new Set<Stream>()
  let leave: (() => void) | undefined
  let beating: NodeJS.Timeout | undefined
  const drop = (stream: Stream): void => {
    streams.delete(stream)
    if (streams.size > 0) return
    leave?.()
    leave = undefined
    clearInterval(beating)
    beating = undefined
  }
  const send = (stream: Stream, bytes: Uint8Array): void => {
    if ((stream.desiredSize ?? 0) > BEHIND) stream.enqueue(bytes)
    else {
      drop(stream)
      stream.close()
    }
  }
  const sendAll = (bytes: Uint8Array): void => {
    for (const stream of [...streams]) send(stream, bytes)
  }
  const open = (): ReadableStream<Uint8Array> => {
    let own: Stream | undefined
    return new ReadableStream<Uint8Array>({
      start(stream) {
        own = stream
        streams.add(stream)
        leave ??= feed.listen((head) => sendAll(message(head)))
        beating ??= setInterval(() => sendAll(beat), BEAT).unref()
        stream.enqueue(bytesOf('retry: 3000\n\n'))
      },
      cancel: () => own && drop(own),
    })
  }
  const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': KEEP_NOT, 'X-Accel-Buffering': 'no' }
  return new Hono().get('/events', () => new Response(open(), { headers })).all('/events', onlyRead)
}
