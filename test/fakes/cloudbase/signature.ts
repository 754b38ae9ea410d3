import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

type Fields = Readonly<Record<string, unknown>>

const AUTHORIZATION =
  /^TC3-HMAC-SHA256 Credential=(?<id>[^/]+)\/(?<date>[\d-]+)\/tcb\/tc3_request, SignedParams=(?<params>[^,]*), SignedHeaders=(?<headers>[^,]*), Signature=(?<signature>\w+)$/

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** Seconds that a signature is good for. */
const LIFE = 600

/** Why a request is not signed as TC3-HMAC-SHA256 asks; `undefined` where it is. Written from Tencent Cloud's "Signature v3". */
export function faultOf(
  request: IncomingMessage,
  body: Fields,
  secretOf: (id: string) => string | undefined,
): string | undefined {
  const parts = AUTHORIZATION.exec(request.headers.authorization ?? '')?.groups
  if (!parts) return 'no signature'
  const secret = secretOf(parts.id ?? '')
  if (secret === undefined) return 'unknown secret id'
  const timestamp = Number(request.headers['x-timestamp'])
  if (!(Math.abs(Date.now() / 1000 - timestamp) < LIFE)) return 'out of date'
  const scope = `${parts.date}/tcb/tc3_request`
  const text = ['TC3-HMAC-SHA256', timestamp, scope, sha256(canonicalOf(request, body, parts))].join('\n')
  const key = hmac(hmac(hmac(`TC3${secret}`, parts.date ?? ''), 'tcb'), 'tc3_request')
  return hmac(key, text).toString('hex') === parts.signature ? undefined : 'bad signature'
}

function canonicalOf(request: IncomingMessage, body: Fields, { headers = '', params = '' }: Record<string, string>) {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const lines = headers.split(';').map((name) => `${name}:${headerOf(request, name)}`)
  const url = `//${request.headers.host}${path}`
  return ['post', url, query, `${lines.join('\n')}\n`, headers, sha256(payloadOf(body, params))].join('\n')
}

function payloadOf(body: Fields, params: string): Buffer {
  const values = new Map(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]))
  const lines = params.split(';').map((name) => [`&${name}=`, bytesOf(values.get(name)), '\r\n'])
  return Buffer.concat(lines.flat().map((part) => Buffer.from(part)))
}

/** Files of a form as they are, all else as text. */
const bytesOf = (value: unknown): Buffer =>
  Buffer.isBuffer(value) ? value : Buffer.from((typeof value === 'string' ? value : JSON.stringify(value)).trim())

/** A form's boundary is made after the signature. */
const headerOf = ({ headers }: IncomingMessage, name: string): string => {
  const value = String(headers[name]).trim().toLowerCase()
  return name === 'content-type' && value.startsWith('multipart/form-data') ? 'multipart/form-data' : value
}
