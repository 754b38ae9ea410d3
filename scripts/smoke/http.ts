import { SECOND } from 'domain/time/time'

/** What an address answered. */
export type Reply = {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  readonly text: string
}

const PATIENCE = 20 * SECOND

/** Asks an address. Rejects in plain words where nobody answers. */
export async function request(address: string, init: RequestInit = {}): Promise<Reply> {
  const response = await fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE) }).catch((error: Error) => {
    const cause: unknown = Reflect.get(error, 'cause')
    throw new Error(`${address} does not answer: ${cause instanceof Error ? cause.message : error.message}`)
  })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) }
}

/** Calls an action of the api over HTTP. */
export const callAction = (address: string, action: string, input: object, token?: string): Promise<Reply> =>
  request(`${address}/api/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(input),
  })

/** The JSON of a reply of this status. Throws what came instead. */
export function jsonOf({ status, text }: Reply, expected = 200): unknown {
  const seen = `status ${status}: ${text.slice(0, 120)}`
  if (status !== expected) throw new Error(seen)
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`no JSON, ${seen}`)
  }
}
