import type { IncomingMessage, ServerResponse } from 'node:http'
import { clearInterval, setInterval } from 'node:timers'
import { SECOND } from 'domain/time/time'
import { NO_STORE } from '../../http/send'
import type { HeadChanges, SentHead } from './heads'
import { answerBusy, dataHeaders } from './plain-answer'

/** Proxies and phones drop a connection that is silent for a minute. */
const BEAT = 20 * SECOND
/** A client that leaves so many bytes unread is let go; it comes back by itself. */
const UNREAD = 16 * 1024

const GREETING = Buffer.from('retry: 3000\n\n')
const BEAT_BYTES = Buffer.from(':\n\n')
const message = ({ bytes }: SentHead): Buffer =>
  Buffer.concat([Buffer.from('event: head\ndata: '), bytes, Buffer.from('\n\n')])

const headers = {
  ...dataHeaders,
  'Content-Type': 'text/event-stream',
  'Cache-Control': NO_STORE,
  'X-Accel-Buffering': 'no',
}

export type EventStreams = {
  readonly count: () => number
  /** Answers `/events`: the head as a server-sent event whenever it changes (HTML, section 9.2). */
  open(incoming: IncomingMessage, outgoing: ServerResponse): void
}

/** @param most with one more, the client is asked to come again later */
export function createEventStreams(most: number, changes: HeadChanges): EventStreams {
  const streams = new Set<ServerResponse>()
  let unlisten: (() => void) | undefined
  let beating: NodeJS.Timeout | undefined
  const drop = (stream: ServerResponse): void => {
    if (!streams.delete(stream) || streams.size > 0) return
    unlisten?.()
    unlisten = undefined
    clearInterval(beating)
    beating = undefined
  }
  const sendAll = (bytes: Buffer): void => {
    for (const stream of [...streams]) {
      if (stream.writableLength + bytes.length <= UNREAD) stream.write(bytes)
      else {
        drop(stream)
        stream.destroy()
      }
    }
  }
  return {
    count: () => streams.size,
    open(incoming, outgoing) {
      if (incoming.method === 'HEAD') {
        outgoing.writeHead(200, headers).end()
        return
      }
      if (streams.size >= most) {
        answerBusy(incoming, outgoing)
        return
      }
      streams.add(outgoing)
      outgoing.once('close', () => drop(outgoing))
      unlisten ??= changes((head) => sendAll(message(head)))
      beating ??= setInterval(() => sendAll(BEAT_BYTES), BEAT).unref()
      outgoing.writeHead(200, headers).write(GREETING)
    },
  }
}
