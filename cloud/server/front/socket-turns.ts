import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Limits } from './limits'

type Line = { isBusy: boolean; readonly waiting: (() => void)[] }

export type SocketTurns = {
  /** Has a request of a connection answered after those before it. */
  take(incoming: IncomingMessage, outgoing: ServerResponse, answer: () => void): void
  /** Whether a request waits for the one before, so that no other is to be read. */
  isFull(socket: Socket): boolean
}

/**
 * Requests of one connection are answered one after the other, so that no more than one answer waits in a connection
 * whose client does not read. A connection with more requests on their way than the limits say is closed; a client that
 * pipelines asks again for what was not answered (RFC 9112, section 9.3.2).
 */
export function createSocketTurns({ pipelined, pipelinedInAll }: Limits): SocketTurns {
  const lines = new WeakMap<Socket, Line>()
  let waitingInAll = 0
  const lineOf = (socket: Socket): Line => {
    const known = lines.get(socket)
    if (known) return known
    const line: Line = { isBusy: false, waiting: [] }
    lines.set(socket, line)
    socket.once('close', () => {
      waitingInAll -= line.waiting.length
      line.waiting.length = 0
    })
    return line
  }
  const end = (line: Line, socket: Socket): void => {
    line.isBusy = false
    const next = line.waiting.shift()
    if (!next) return
    waitingInAll--
    next()
    if (line.waiting.length === 0) socket.resume()
  }
  const start = (line: Line, outgoing: ServerResponse, answer: () => void): void => {
    line.isBusy = true
    const { socket } = outgoing.req
    // Other connections come first: a long line of quick answers would keep them waiting.
    outgoing.once('close', () => setImmediate(end, line, socket))
    answer()
  }
  return {
    take({ socket }, outgoing, answer) {
      // The rest of what was parsed with a request too many.
      if (socket.destroyed) return
      const line = lineOf(socket)
      if (!line.isBusy) start(line, outgoing, answer)
      else if (line.waiting.length >= pipelined || waitingInAll >= pipelinedInAll) socket.destroy()
      else {
        waitingInAll++
        line.waiting.push(() => start(line, outgoing, answer))
      }
    },
    isFull: (socket) => (lines.get(socket)?.waiting.length ?? 0) > 0,
  }
}
