import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { contentTypeOf } from '../../cloud/adapters/blob-names'

/** How long a file is kept that no origin says more of (Tencent Cloud CDN, "Node Cache Validity Configuration"). */
const KEPT = 600 // s

export type Cdn = {
  readonly url: string
  /** From now on the CDN is given each file as it is at this moment, new ones apart; or again as they are. */
  lag(isLagging: boolean): void
  stop(): Promise<void>
}

type Entry = { readonly bytes: Buffer; readonly at: number }

/** The storage's files as a CDN serves them: by address with its query, from its cache where it has them. */
export async function startCdn(files: ReadonlyMap<string, Buffer>): Promise<Cdn> {
  const cache = new Map<string, Entry>()
  const held: { old?: ReadonlyMap<string, Buffer> } = {}
  const entryOf = (url: string): Entry | undefined => {
    const known = cache.get(url)
    if (known && Date.now() - known.at < KEPT * 1000) return known
    const path = decodeURIComponent(new URL(url, 'http://cdn').pathname.slice(1))
    const bytes = held.old?.get(path) ?? files.get(path)
    if (!bytes) return undefined
    cache.set(url, { bytes, at: Date.now() })
    return cache.get(url)
  }
  const server = http.createServer(({ url = '/' }, response) => {
    const entry = entryOf(url)
    response.writeHead(entry ? 200 : 404, {
      'Content-Type': contentTypeOf(url.replace(/\?.*/, '')) ?? 'text/plain',
      'Cache-Control': `max-age=${KEPT}`,
      'Access-Control-Allow-Origin': '*',
      Date: new Date(entry?.at ?? Date.now()).toUTCString(),
      Age: Math.floor((Date.now() - (entry?.at ?? Date.now())) / 1000),
    })
    response.end(entry?.bytes)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lag: (isLagging) => {
      held.old = isLagging ? new Map(files) : undefined
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((done) => void server.close(() => done()))
    },
  }
}
