import { Problem } from 'domain/problem'
import { CALL_LIMIT } from 'domain/wire/wire'
import { Hono } from 'hono'
import { type ApiResponse, type CallHandler, createCallHandler } from '../api/call'
import { callTooLarge } from '../api/route'
import type { Platform } from '../ports'
import { readBody } from './body'
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
      const text = decode(await readBody(context.req.raw, CALL_LIMIT, callTooLarge))
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

/** Throws `not-json` where it is not UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem('not-json', 'The body must be JSON in UTF-8.')
  }
}
