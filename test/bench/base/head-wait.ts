import http from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { quantile } from '../figure'
import { counted, type Exchange } from './counted'
import { serveCongress } from './forum-folder'
import { BUILD } from './guest-bytes'
import { LogicHost } from './logic-host'
import { isCall, organisersDevice } from './organiser-cost'

const ORGANISERS = 5
const PAUSE = 2 // ms

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

/** Milliseconds that a guest waits for the head (p95) while five organisers open a forum of so many sessions. */
export async function headWait(sessions: number): Promise<number> {
  const forum = await serveCongress(sessions)
  const network = await counted(forum.server.url)
  const device = await organisersDevice(forum)
  const phone = new LogicHost(BUILD, { server: network.url, url: 'organiser/home/index', device })
  await phone.settled(() => network.exchanges.some(isCall), 2000)
  phone.close()
  const calls = network.exchanges.filter(isCall)
  await network.close()
  const took: number[] = []
  let areOpening = true
  const guest = (async () => {
    while (areOpening) {
      took.push(await timeOf(forum.server.url))
      await wait(PAUSE)
    }
  })()
  await Promise.all(Array.from({ length: ORGANISERS }, () => repeat(forum.server.url, calls)))
  areOpening = false
  await guest
  await forum.stop()
  return quantile(took, 0.95)
}

const timeOf = async (server: string): Promise<number> => {
  const began = performance.now()
  await send(`${server}/head.json`, { method: 'GET', headers: {}, body: Buffer.of() })
  return performance.now() - began
}

/** Asks what a phone asked, one after the other. */
async function repeat(server: string, calls: readonly Exchange[]): Promise<void> {
  for (const { path, request } of calls) await send(server + path, request)
}

const send = (url: string, { method, headers, body }: Exchange['request']): Promise<void> =>
  new Promise((resolve, reject) => {
    const { host: _host, 'content-length': _length, ...kept } = headers
    const request = http.request(url, { method, headers: { ...kept, connection: 'keep-alive' }, agent }, (answer) => {
      answer.once('end', resolve).once('error', reject).resume()
    })
    request.once('error', reject)
    request.end(body)
  })
