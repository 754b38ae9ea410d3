import { LIMITS } from '../../../../cloud/server/front/limits'
import { until } from '../../../hosts/until'
import { type RawRequest, rawRequest } from '../../../support/raw-request'
import { rawSocket } from '../../../support/raw-socket'
import { aProgramme, aSession } from '../../../support/sample-programme'
import { startServer, type TestServer } from '../../../support/server'

let server: TestServer
beforeEach(async () => {
  server = await startServer({ limits: { ...LIMITS, polls: 2, streams: 2 } })
})
afterEach(() => server.stop())

const ask = (path: string, more: Partial<RawRequest> = {}) => rawRequest(server.url, { path, ...more })
const later = () => aProgramme({ sessions: [aSession({ start: '2024-09-09T09:15:00+08:00' })] })

async function opened(path: string) {
  const socket = await rawSocket(server.url)
  socket.write(`GET ${path} HTTP/1.1\r\nHost: forum.example\r\n\r\n`)
  return socket
}

const QUESTION = '/head.json?after=1&wait=30'

test.each(['/events', QUESTION])('HEAD %s is answered at once and holds nothing', async (path) => {
  for (let time = 0; time < 20; time++) {
    const { status, text } = await ask(path, { method: 'HEAD' })
    expect([status, text]).toEqual([200, ''])
  }
  expect(server.held()).toEqual({ polls: 0, streams: 0 })
})

test('HEAD says the same as GET', async () => {
  const [head, get] = [await ask('/head.json', { method: 'HEAD' }), await ask('/head.json')]
  for (const name of ['content-length', 'content-type', 'etag', 'cache-control', 'content-security-policy'])
    expect(head.headers[name]).toBe(get.headers[name])
})

test('one stream too many is told when to come again, until another has ended', async () => {
  const streams = [await opened('/events'), await opened('/events')]
  await until(() => server.held().streams === 2)
  const refused = await ask('/events')
  expect([refused.status, refused.headers['retry-after']]).toEqual([503, '10'])
  expect(JSON.parse(refused.text).error.id).toBe('offline')
  streams[0]?.close()
  await until(() => server.held().streams === 1)
  const next = await opened('/events')
  await next.receives(/200 OK/)
  for (const stream of [...streams, next]) stream.close()
})

test('one question too many is answered at once, with the head that is there', async () => {
  const held = [await opened(QUESTION), await opened(QUESTION)]
  await until(() => server.held().polls === 2)
  const answer = await ask(QUESTION)
  expect([answer.status, JSON.parse(answer.text).release]).toEqual([200, 1])
  await server.publish(later())
  for (const socket of held) await socket.receives(/"release":2/)
  expect(server.held().polls).toBe(0)
  for (const socket of held) socket.close()
})

test('whoever goes away is no longer held', async () => {
  const sockets = [await opened(QUESTION), await opened('/events')]
  await until(() => server.held().polls === 1 && server.held().streams === 1)
  for (const socket of sockets) socket.close()
  await until(() => server.held().polls === 0 && server.held().streams === 0)
})

test('a proxy may ask with the whole address', async () => {
  expect((await ask(`${server.url}/head.json`)).status).toBe(200)
})
