import { Problem } from 'domain/problem'
import { CALL_LIMIT } from 'domain/wire/wire'
import { Hono } from 'hono'
import { type ApiResponse, type CallHandler, createCallHandler } from '../api/call'
import { callTooLarge } from '../api/route'
import type { Platform } from '../ports'
import { callerOfRequest } from './caller'
import type { EncodedCache } from './encoding'
import { onlyPost } from './methods'
import { sendAnswer, sendWritten } from './send-json'
import { createSharedReads } from './shared-reads'

type Options = {
  readonly cache: EncodedCache
  readonly report: (error: unknown) => void
}

/** `POST /api/<function>/<action>` with the input as JSON. */
export function apiRoutes(platform: Platform, { cache, report }: Options): Hono {
  const call: CallHandler = createCallHandler(platform, report)
  const share = createSharedReads(platform)
  return new Hono()
    .post('/api/:function/:action', async (context) => {
      const text = await readBody(context.req.raw)
      const caller = await callerOfRequest(platform, context.req.raw)
      const { function: name, action } = context.req.param()
      const ask = () => call(name, action, text, caller)
      // Answers to a member are private: no cache keeps them.
      if (name === 'attendee') return sendWritten(context.req.raw, await share(action, text, ask), cache)
      const answer = await ask()
      return sendAnswer(context.req.raw, answer, challengeOf(answer))
    })
    .post('/api/*', () => {
      throw new Problem('unknown-function', 'The address of a call is /api/<function>/<action>.')
    })
    .all('/api/*', onlyPost)
}

/** A 401 names how to sign in (RFC 9110, section 15.5.2). */
const challengeOf = ({ status }: ApiResponse): Record<string, string> =>
  status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}

/**
 * A request's body as text. No more of it is taken in than a call may have.
 * Throws `too-large`, `not-json` where it is not UTF-8, `bad-input` where it breaks off.
 */
async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length')) > CALL_LIMIT) throw callTooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunksOf(request)) {
    size += chunk.length
    if (size > CALL_LIMIT) throw callTooLarge()
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader()
  if (!reader) return
  try {
    for (let next = await taken(reader); !next.done; next = await taken(reader)) yield next.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

type BodyReader = ReadableStreamDefaultReader<Uint8Array>

const taken = (reader: BodyReader): ReturnType<BodyReader['read']> =>
  reader.read().catch(() => {
    throw new Problem('bad-input', 'The body broke off before its end.')
  })

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem('not-json', 'The body must be JSON in UTF-8.')
  }
}
