import { Agent, type RequestOptions, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { getPriority, setPriority } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { Attempt, Order, Tried } from './orders'

const [url = ''] = process.argv.slice(2)
const { hostname, port } = new URL(url)
if (hostname !== '127.0.0.1') throw new Error('The attackers attack a server on 127.0.0.1 only.')

/** In life attackers have machines of their own; here they get what the server and the guest leave them. */
setPriority(Math.min(getPriority() + 10, 19))

/** One address has ports for so many connections and for what was closed a minute ago. */
const A_LOCAL_ADDRESS = 2048
const CONNECT_WITHIN = 8000

let asked = 0
const lettersOf = (value: number): string =>
  Array.from({ length: 5 }, (_, place) => String.fromCharCode(65 + (Math.floor(value / 26 ** place) % 26))).join('')

/** The attempt with its blanks filled in. */
function next({ method = 'GET', path, headers = {}, body }: Attempt): Required<Attempt> {
  const number = asked++
  const filled = (text: string): string =>
    text.replaceAll('{n}', String(number)).replaceAll('{letters}', lettersOf(number))
  const named = Object.entries(headers).map(([name, value]) => [name, filled(value)])
  return { method, path: filled(path), headers: Object.fromEntries(named), body: filled(body ?? '') }
}

function bytesOf(attempt: Attempt): string {
  const { method, path, headers, body } = next(attempt)
  const all = { Host: 'forum.example', ...(body && { 'Content-Length': Buffer.byteLength(body) }), ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}

const counted = (statuses: Record<string, number>, status: string | number): void => {
  statuses[status] = (statuses[status] ?? 0) + 1
}

function askOnce(options: RequestOptions, body: string): Promise<string | number> {
  return new Promise((resolve) => {
    const sent = request(options, (answer) => {
      answer.on('error', () => undefined)
      answer.resume().on('close', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', () => setTimeout(resolve, 20, 'no answer'))
    sent.end(body)
  })
}

async function again({ attempt, connections, count, ms }: Extract<Order, { how: 'again' }>): Promise<Tried> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const end = performance.now() + ms
  const statuses: Record<string, number> = {}
  let tries = 0
  const one = async (): Promise<void> => {
    while (tries < count && performance.now() < end) {
      tries++
      const { method, path, headers, body } = next(attempt)
      const length = body ? { 'Content-Length': Buffer.byteLength(body) } : {}
      counted(
        statuses,
        await askOnce({ hostname, port, agent, method, path, headers: { ...length, ...headers } }, body),
      )
    }
  }
  // What is not answered by then is given up.
  const over = setTimeout(() => agent.destroy(), ms)
  await Promise.all(Array.from({ length: connections }, one))
  clearTimeout(over)
  agent.destroy()
  return { tries, statuses }
}

/** So many connections, and no more than were made in time. */
async function opened(connections: number): Promise<Socket[]> {
  const up = new Set<Socket>()
  const sockets: Socket[] = []
  for (let index = 0; index < connections; index++) {
    const localAddress = `127.0.${1 + Math.floor(index / A_LOCAL_ADDRESS)}.1`
    const socket = connect({ host: hostname, port: Number(port), localAddress })
    socket.on('error', () => undefined).on('connect', () => up.add(socket))
    sockets.push(socket)
    // Faster, the kernel's queue of new connections overflows, and that alone is seen.
    if (index % 500 === 499) await wait(100)
  }
  const end = performance.now() + CONNECT_WITHIN
  while (up.size < connections && performance.now() < end) await wait(20)
  return sockets
}

async function overSockets(order: Extract<Order, { how: 'pipelined' | 'together' }>): Promise<Tried> {
  const { attempt, connections, ms } = order
  const each = order.how === 'pipelined' ? order.each : 1
  const sockets = await opened(connections)
  const statuses: Record<string, number> = {}
  for (const socket of sockets) {
    // The first line alone: the rest stays in the connection, as if its client slept.
    if (order.how === 'together')
      socket.once('data', (bytes: Buffer) => {
        counted(statuses, bytes.toString('latin1', 9, 12))
        socket.pause()
      })
    socket.write(Array.from({ length: each }, () => bytesOf(attempt)).join(''))
  }
  await wait(ms)
  for (const socket of sockets) socket.destroy()
  return { tries: connections * each, statuses }
}

process.on('message', (order: Order) => {
  const work = order.how === 'again' ? again(order) : overSockets(order)
  work.then((tried) => process.send?.(tried))
})
process.on('disconnect', () => process.exit())
