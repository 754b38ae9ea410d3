import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'

/** One exchange: bytes of both bodies, the answer's as Brotli where the server has it so, and as the client reads it. */
export type Exchange = {
  readonly path: string
  readonly bytes: number
  readonly plainBytes: number
  readonly request: { readonly method: string; readonly headers: http.IncomingHttpHeaders; readonly body: Buffer }
}

export type Counted = {
  /** Stands for the server. */
  readonly url: string
  /** All that was answered, oldest first. */
  readonly exchanges: readonly Exchange[]
  close(): Promise<void>
}

/** Stands between a client and a server on loopback and counts what crosses; the client need not know Brotli. */
export async function counted(server: string): Promise<Counted> {
  const exchanges: Exchange[] = []
  const proxy = http.createServer((request, response) => void pass(request, response, server, exchanges))
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    exchanges,
    close: async () => {
      proxy.closeAllConnections()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}

async function pass(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  server: string,
  exchanges: Exchange[],
): Promise<void> {
  const asked = await bodyOf(request)
  const { method = 'GET', url = '/', headers } = request
  const onward = http.request(server + url, { method, headers: { ...headers, 'accept-encoding': 'br' } })
  request.socket.once('close', () => onward.destroy())
  onward.once('error', () => response.destroy())
  onward.once('response', async (answer: http.IncomingMessage) => {
    const body = await bodyOf(answer).catch(() => undefined)
    if (!body) return
    const plain = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
    exchanges.push({
      path: url,
      bytes: asked.length + body.length,
      plainBytes: asked.length + plain.length,
      request: { method, headers, body: asked },
    })
    const { 'content-encoding': _encoding, 'content-length': _length, ...kept } = answer.headers
    response.writeHead(answer.statusCode ?? 500, kept)
    response.end(plain)
  })
  onward.end(asked)
}

async function bodyOf(message: http.IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(part)
  return Buffer.concat(parts)
}
