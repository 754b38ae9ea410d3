import type { Duplex } from 'node:stream'
import { Problem } from 'domain/problem'
import { errorResponse } from '../api/call'
import { securityHeaders } from '../http/security'

const OVERFLOW = 'HPE_HEADER_OVERFLOW'

/** Answers a request whose address or host cannot be understood, so that no app sees it either. */
export function rejectUnreadable(): Response {
  const { status, body } = errorResponse(
    new Problem('bad-input', 'The address or the host of the request cannot be read.'),
  )
  return Response.json(body, { status, headers: securityHeaders })
}

/** Answers what is no HTTP at all, which no app sees, in the same form as every other error. */
export function rejectMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const problem =
    error.code === OVERFLOW
      ? new Problem('too-large', 'The headers of the request are too long.')
      : new Problem('bad-input', 'The request is not HTTP as this server knows it.')
  const { status, body } = errorResponse(problem)
  const text = JSON.stringify(body)
  const head = [
    `HTTP/1.1 ${status} Refused`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`)
}
