import { Problem } from 'domain/problem'
import * as v from 'valibot'

const Flag = v.union([v.boolean(), v.picklist(['true', 'false'])])

/** What the HTTP access service hands to a function (CloudBase, "Access Cloud Functions via HTTP"). */
const EventSchema = v.object({
  path: v.pipe(v.string(), v.startsWith('/')),
  httpMethod: v.picklist(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']),
  headers: v.nullish(v.record(v.string(), v.unknown())),
  queryStringParameters: v.nullish(v.record(v.string(), v.unknown())),
  body: v.nullish(v.string()),
  isBase64Encoded: v.nullish(Flag),
})
type GatewayEvent = v.InferOutput<typeof EventSchema>

/** What it makes of a function's answer. */
export type GatewayAnswer = {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly isBase64Encoded: boolean
}

/**
 * The request that an event stands for.
 * @param address where guests reach the forum; what a request says of its own host is not looked at
 * Throws `bad-input` for what is no event of the HTTP access service.
 */
export function requestFromEvent(event: unknown, address: string): Request {
  const result = v.safeParse(EventSchema, event)
  if (!result.success) throw new Problem('bad-input', 'This is no request of the HTTP access service.')
  const { path, httpMethod: method } = result.output
  const body = method === 'GET' || method === 'HEAD' ? undefined : bodyOf(result.output)
  return new Request(address + path + queryOf(result.output), { method, headers: headersOf(result.output), body })
}

const bodyOf = ({ body, isBase64Encoded }: GatewayEvent): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(body ?? '', String(isBase64Encoded) === 'true' ? 'base64' : 'utf8'))

function queryOf({ queryStringParameters }: GatewayEvent): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(queryStringParameters ?? {}))
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  return query.size === 0 ? '' : `?${query}`
}

/** The gateway compresses what leaves it, and counts what came. */
const NOT_OURS = ['accept-encoding', 'content-length', 'transfer-encoding', 'connection', 'host']

function headersOf(event: GatewayEvent): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(event.headers ?? {})) {
    const isPlain = /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof value === 'string' && !/[\r\n\0]/.test(value)
    if (isPlain && !NOT_OURS.includes(name.toLowerCase())) headers.append(name, latin(value))
  }
  return headers
}

/** A header holds bytes (RFC 9110, section 5.5); what a gateway decoded from them may hold more. */
const latin = (value: string): string => Buffer.from(value).toString('latin1')

/** The answer as the HTTP access service passes it on. */
export async function gatewayAnswer(response: Response): Promise<GatewayAnswer> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const headers = Object.fromEntries(response.headers)
  const isText = /^(text\/|application\/json)/.test(headers['content-type'] ?? '')
  const body = bytes.toString(isText ? 'utf8' : 'base64')
  return { statusCode: response.status, headers, body, isBase64Encoded: !isText }
}
