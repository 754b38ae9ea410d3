import http from 'node:http'
import { BUILT_ORIGIN } from '../mini-host'
import type { Exchange, Reply, Transport } from './transport'

/** Which requests: a part of the address, or a pattern on it. */
export type Which = string | RegExp

const matches = (url: string, which: Which): boolean =>
  typeof which === 'string' ? url.includes(which) : which.test(url)

/** The phone's network: node's http to the server under test, with a tester's hand on the cable. */
export class NodeNetwork implements Transport {
  /** Addresses asked for so far, as the app wrote them. */
  readonly asked: string[] = []
  private offline = false
  private readonly underWay = new Set<http.ClientRequest>()
  private readonly failures: { which: Which; reason: string }[] = []
  private readonly holds: { which: Which; waiting: (() => void)[] }[] = []

  private readonly places: readonly (readonly [string, string])[]

  /** Requests to `origin` go to `server`, e.g. `http://127.0.0.1:34567`, and those to any of `more` where it says. */
  constructor(server: string, origin: string = BUILT_ORIGIN, more: Readonly<Record<string, string>> = {}) {
    this.places = [[origin, server], ...Object.entries(more)]
  }

  get isOffline(): boolean {
    return this.offline
  }

  setOffline(offline: boolean): void {
    this.offline = offline
  }

  /** From now on matching requests fail with this reason. */
  failWith(reason: string, which: Which = ''): void {
    this.failures.push({ which, reason })
  }

  /** From now on matching requests wait. */
  hold(which: Which = ''): void {
    this.holds.push({ which, waiting: [] })
  }

  /** Lets go what waits, and ends failures too. */
  release(): void {
    this.failures.length = 0
    for (const hold of this.holds.splice(0)) for (const go of hold.waiting) go()
  }

  /** Cuts what is still under way, such as a question that the server holds. */
  cut(): void {
    for (const request of this.underWay) request.destroy(new Error('interrupted'))
  }

  send(exchange: Exchange): { reply: Promise<Reply>; abort(): void } {
    this.asked.push(exchange.url)
    let abort: (reason: string) => void = () => undefined
    const aborted = new Promise<never>((_resolve, reject) => {
      abort = (reason) => reject(new Error(reason))
    })
    aborted.catch(() => undefined)
    const answered = this.gate(exchange.url).then(() => this.overTheWire(exchange, aborted))
    return { reply: Promise.race([answered, aborted]), abort: () => abort('abort') }
  }

  private async gate(url: string): Promise<void> {
    const hold = this.holds.find((each) => matches(url, each.which))
    if (hold) await new Promise<void>((go) => void hold.waiting.push(go))
    if (this.offline) throw new Error('errcode:600001 cronet_error_code:-106 net::ERR_INTERNET_DISCONNECTED')
    const failure = this.failures.find((each) => matches(url, each.which))
    if (failure) throw new Error(failure.reason)
  }

  private overTheWire(exchange: Exchange, aborted: Promise<never>): Promise<Reply> {
    const [origin, server] = this.places.find(([place]) => exchange.url.startsWith(place)) ?? ['', '']
    const url = server + exchange.url.slice(origin.length)
    return new Promise((resolve, reject) => {
      const request = http.request(url, { method: exchange.method, headers: exchange.headers, agent: false })
      this.underWay.add(request)
      request.on('close', () => this.underWay.delete(request))
      request.setTimeout(exchange.timeout, () => request.destroy(new Error('timeout')))
      request.on('error', reject)
      request.on('response', (response) => {
        readReply(response).then(resolve, reject)
      })
      aborted.catch((reason: Error) => request.destroy(reason))
      request.end(exchange.body === undefined ? undefined : Buffer.from(exchange.body, 'latin1'))
    })
  }
}

const readReply = async (response: http.IncomingMessage): Promise<Reply> => {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const headers: Record<string, string> = {}
  for (let at = 0; at + 1 < response.rawHeaders.length; at += 2) {
    headers[response.rawHeaders[at] ?? ''] = response.rawHeaders[at + 1] ?? ''
  }
  return { status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('latin1') }
}
