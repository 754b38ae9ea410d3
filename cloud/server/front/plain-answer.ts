import type { IncomingMessage, ServerResponse } from 'node:http'
import { Problem } from 'domain/problem'
import { errorResponse } from '../../api/call'
import { DATA_POLICY, securityHeaders } from '../../http/security'
import { NO_STORE } from '../../http/send'

type Headers = Readonly<Record<string, string | number>>

/** Sent with every answer that does not come from the app. */
export const dataHeaders: Headers = { ...securityHeaders, 'Content-Security-Policy': DATA_POLICY }

/** Answers with a short body, which a `HEAD` does without (RFC 9110, section 9.3.2). */
export function answerPlainly(
  { method }: IncomingMessage,
  outgoing: ServerResponse,
  { status, headers, bytes }: { status: number; headers: Headers; bytes: Uint8Array },
): void {
  outgoing.writeHead(status, { ...dataHeaders, ...headers, 'Content-Length': bytes.length })
  outgoing.end(method === 'HEAD' ? undefined : bytes)
}

/** Answers with an error in the same form as the app's. */
export function answerProblem(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  error: unknown,
  headers?: Headers,
): void {
  const { status, body } = errorResponse(error)
  answerPlainly(incoming, outgoing, {
    status,
    headers: { ...headers, 'Content-Type': 'application/json', 'Cache-Control': NO_STORE },
    bytes: Buffer.from(JSON.stringify(body)),
  })
}

/** Seconds; the client's own delays are longer, and differ from device to device. */
const RETRY_AFTER = 10

/** Answers 503 with when to ask again (RFC 9110, sections 15.6.4 and 10.2.3), and closes: what else was sent is too much too. */
export function answerBusy(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const problem = new Problem('offline', `The server is busy; ask again in ${RETRY_AFTER} seconds.`)
  answerProblem(incoming, outgoing, problem, { 'Retry-After': RETRY_AFTER, Connection: 'close' })
}
