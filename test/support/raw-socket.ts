import { once } from 'node:events'
import { connect } from 'node:net'
import { until } from '../hosts/until'

/** A connection on which a test writes bytes as they are. */
export async function rawSocket(url: string) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let received = ''
  socket.setEncoding('latin1').on('data', (text: string) => {
    received += text
  })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return {
    write: (text: string) => void socket.write(text),
    received: () => received,
    receives: (pattern: RegExp) => until(() => pattern.test(received)),
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    /** Whether the server has closed it. */
    hasEnded: () => socket.closed || socket.readableEnded,
    close: () => void socket.destroy(),
  }
}
