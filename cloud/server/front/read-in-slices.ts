import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** About one request of a browser. What is read at once, 64 kB, would hold 2,500 of the shortest. */
const SLICE = 512

/**
 * Has what arrives on a server's connections parsed a little at a time, and nothing more as long as `isFull` says so of
 * the connection: the rest stays with its client. The code that makes room calls `socket.resume`.
 */
export function readInSlices(server: Server, isFull: (socket: Socket) => boolean): void {
  // The server's own listener came first, and has the connection read by its parser.
  server.on('connection', (socket: Socket) => {
    const [parse] = socket.listeners('data')
    if (!parse) return
    const read = (bytes: Buffer): void => {
      for (let at = 0; at < bytes.length && !socket.destroyed; at += SLICE) {
        if (isFull(socket)) {
          socket.pause()
          socket.unshift(bytes.subarray(at))
          return
        }
        parse.call(socket, bytes.subarray(at, at + SLICE))
      }
    }
    socket.on('data', read)
    socket.off('data', parse as (bytes: Buffer) => void)
  })
}
