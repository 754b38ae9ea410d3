import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LIMITS } from '../../../../cloud/server/front/limits'
import { readInSlices } from '../../../../cloud/server/front/read-in-slices'
import { createSocketTurns } from '../../../../cloud/server/front/socket-turns'
import { until } from '../../../hosts/until'
import { rawBytes } from '../../../support/raw-request'
import { rawSocket } from '../../../support/raw-socket'
import { startServer } from '../../../support/server'

/** A server of turns that answers when the test lets it; `seen` counts what was parsed. */
async function turnServer(limits = LIMITS) {
  const server: Server = createServer().listen(0, '127.0.0.1')
  const turns = createSocketTurns(limits)
  readInSlices(server, turns.isFull)
  const running: ServerResponse[] = []
  let seen = 0
  server.on('request', (incoming, outgoing) => {
    seen++
    turns.take(incoming, outgoing, () => void running.push(outgoing))
  })
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    running,
    seen: () => seen,
    answer: (text: string) => running.shift()?.end(text),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const GET = 'GET /a HTTP/1.1\r\nHost: forum.example\r\n\r\n'

test('of 2,000 requests in one go, one is answered at a time and few are read', async () => {
  const server = await turnServer()
  const [many, other] = [await rawSocket(server.url), await rawSocket(server.url)]
  many.write(GET.repeat(2000))
  await until(() => server.running.length === 1)
  // Another connection is served meanwhile, so all that could be read has been.
  other.write(GET)
  await until(() => server.running.length === 2)
  expect(server.seen()).toBeLessThanOrEqual(LIMITS.pipelined + 2)
  many.close()
  other.close()
  server.stop()
})

test('what was left with the client is read when there is room', async () => {
  const server = await turnServer()
  const socket = await rawSocket(server.url)
  socket.write(GET.repeat(100))
  for (let number = 0; number < 100; number++) {
    await until(() => server.running.length === 1)
    server.answer(`number ${number}.`)
  }
  await socket.receives(/number 99\./)
  const numbers = [...socket.received().matchAll(/number (\d+)\./g)].map(([, number]) => Number(number))
  expect(numbers).toEqual(Array.from({ length: 100 }, (_, number) => number))
  socket.close()
  server.stop()
})

test('where too many wait in all connections together, one of these is closed', async () => {
  const server = await turnServer({ ...LIMITS, pipelinedInAll: 5 })
  const socket = await rawSocket(server.url)
  socket.write(GET.repeat(50))
  await until(() => socket.hasEnded())
  server.stop()
})

test('requests and bodies that follow each other on one connection are answered in their order', async () => {
  const server = await startServer()
  const body = ' '.repeat(3000)
  const call = `POST /api/attendee/head HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length + 2}\r\n\r\n${body}{}`
  const last = 'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
  const answer = await rawBytes(server.url, call + GET + call + last)
  expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '200', '200', '200'])
  expect(answer).toContain('"status":"ok"')
  await server.stop()
})
