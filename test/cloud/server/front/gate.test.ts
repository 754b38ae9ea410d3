import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGate } from '../../../../cloud/server/front/gate'
import { until } from '../../../hosts/until'
import { rawRequest } from '../../../support/raw-request'
import { rawSocket } from '../../../support/raw-socket'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** What answers only when the test lets it. */
function held() {
  const waiting: (() => void)[] = []
  const answer: RequestListener = (_incoming, outgoing) => void waiting.push(() => outgoing.end('done'))
  return { answer, count: () => waiting.length, release: () => waiting.shift()?.() }
}

const LONG = 1_000_000

test('so many run, as many wait, one more is refused', async () => {
  const { answer, count, release } = held()
  let taken = 0
  const gate = createGate({ running: 2, waiting: 1, sending: 9 }, LONG, answer)
  const url = await serve((incoming, outgoing) => {
    taken++
    gate(incoming, outgoing)
  })
  const three = [1, 2, 3].map(() => rawRequest(url, { path: '/' }))
  await until(() => taken === 3)
  expect(count()).toBe(2)
  expect((await rawRequest(url, { path: '/' })).status).toBe(503)
  release()
  await until(() => count() === 2)
  release()
  release()
  expect((await Promise.all(three)).map(({ text }) => text)).toEqual(['done', 'done', 'done'])
})

test('whoever waits and goes away leaves the place to the next', async () => {
  const { answer, count, release } = held()
  let taken = 0
  const gate = createGate({ running: 1, waiting: 1, sending: 9 }, LONG, answer)
  const url = await serve((incoming, outgoing) => {
    taken++
    outgoing.once('close', () => taken--)
    gate(incoming, outgoing)
  })
  const first = rawRequest(url, { path: '/' })
  await until(() => taken === 1)
  const leaving = await rawSocket(url)
  leaving.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  await until(() => taken === 2)
  leaving.close()
  await until(() => taken === 1)
  const next = rawRequest(url, { path: '/' })
  await until(() => taken === 2)
  release()
  await first
  await until(() => count() === 1)
  release()
  expect((await next).text).toBe('done')
})

test.each([
  ['a body that does not arrive', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{', () => undefined],
  ['an answer that is not read', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', (release: () => void) => release()],
])('%s gives way to others', async (_name, text, then) => {
  const waiting: (() => void)[] = []
  const big = Buffer.alloc(64 * 1024 * 1024)
  const answer: RequestListener = ({ url }, outgoing) =>
    url === '/next' ? outgoing.end('next') : void waiting.push(() => outgoing.end(big))
  const url = await serve(createGate({ running: 1, waiting: 1, sending: 1 }, 0, answer))
  const slow = await rawSocket(url)
  slow.pause()
  slow.write(text)
  await until(() => waiting.length === 1)
  then(() => waiting.shift()?.())
  expect((await rawRequest(url, { path: '/next' })).text).toBe('next')
  slow.resume()
  await until(() => slow.hasEnded())
  slow.close()
})
