import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What came back for a path, before the client sees it. */
export type Passing = { readonly path: string; readonly status: number; readonly bytes: Buffer }

/** What the client gets in its place; nothing leaves it as it is. */
type Meddle = (passing: Passing) => Partial<Passing> | undefined

export type GoBetween = {
  readonly url: string
  /** From now on every answer goes through this; nothing lets all pass. */
  meddle(rule: Meddle | undefined): void
  stop(): Promise<void>
}

/** Stands between a client and the real server, as a proxy or a cache does, and may change what passes. */
export async function goBetween(server: string): Promise<GoBetween> {
  const held: { rule?: Meddle } = {}
  const pass = async (path: string, answer: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const status = answer.statusCode ?? 0
    const bytes = await buffer(answer)
    const given = { path, status, bytes, ...held.rule?.({ path, status, bytes }) }
    const { date = '', 'content-type': type = '', 'cache-control': caching = '' } = answer.headers
    const headers = { date, 'content-type': type, 'cache-control': given.status === status ? caching : 'no-store' }
    response.writeHead(given.status, headers)
    response.end(given.bytes)
  }
  const proxy = http.createServer((request, response) => {
    const path = request.url ?? '/'
    const cut = () => response.destroy()
    const { method } = request
    // What passes can be read and changed.
    const headers = { ...request.headers, 'accept-encoding': 'identity' }
    const asked = http.request(server + path, { method, headers, agent: false })
    asked.on('response', (answer) => void pass(path, answer, response).catch(cut))
    asked.on('error', cut)
    request.pipe(asked)
    response.on('close', () => asked.destroy())
  })
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready))
  const { port } = proxy.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    meddle: (rule) => {
      held.rule = rule
    },
    stop: () => {
      proxy.closeAllConnections()
      return new Promise((done) => void proxy.close(() => done()))
    },
  }
}
