import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { App } from './app'
import { rejectMalformed, rejectUnreadable } from './reject-malformed'

export type Listening = {
  /** `http://host:port`, without a slash at the end. */
  readonly url: string
  /** Ends when the requests at hand are answered, or after a few seconds without them. */
  close(): Promise<void>
}

/** A call is small: a client that has not sent it by then never will. Node looks for such clients only every so often. */
const SLOWEST = { headersTimeout: 25_000, requestTimeout: 25_000, connectionsCheckingInterval: 4000 }
const CLOSE_TIMEOUT = 3000
/** All phones of a hall come back together; a connection refused by a full queue is retried a second later. */
const BACKLOG = 4096

/** Serves an app on a port; 0 for any. Throws what the system says where it cannot. */
export async function listen({ app, front }: App, { host, port }: { host: string; port: number }): Promise<Listening> {
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler: rejectUnreadable })
  const server = createServer(SLOWEST)
  front.serve(server, answer)
  server.on('clientError', rejectMalformed)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, backlog: BACKLOG }, resolve)
  })
  return { url: urlOf(server.address() as AddressInfo), close: () => close(server) }
}

function close(server: Server): Promise<void> {
  const impatient = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT)
  return new Promise((resolve, reject) => {
    server.close((error) => {
      clearTimeout(impatient)
      error ? reject(error) : resolve()
    })
  })
}

const urlOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
