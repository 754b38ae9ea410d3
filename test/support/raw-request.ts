import { once } from 'node:events'
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http'
import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type RawAnswer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
}

export type RawRequest = {
  method?: string
  /** Sent as it is, nothing mended. */
  path: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** A request as a careless or hostile client sends it; `fetch` would mend its address. */
export async function rawRequest(url: string, { body, ...given }: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  const options: RequestOptions = { hostname, port, agent: false, ...given }
  const sent = request(options)
  sent.end(body)
  const [response] = await once(sent, 'response')
  const bytes = await buffer(response)
  return { status: response.statusCode, headers: response.headers, bytes, text: bytes.toString('utf8') }
}

/** Bytes on the wire, and all that comes back until the server closes. */
export async function rawBytes(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.write(text)
  return (await buffer(socket)).toString('utf8')
}
