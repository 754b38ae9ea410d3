import { Problem } from 'domain/problem'
import { Hono } from 'hono'
import { type ApiResponse, isForOperator } from '../api/call'
import type { Platform } from '../ports'
import { forumNow } from '../usecases/forum/forum-time'
import type { PublishedContent } from '../usecases/release/newest-published'
import { readHead } from '../usecases/release/read-head'
import { apiRoutes } from './api-routes'
import { calendarRoutes } from './calendar-routes'
import type { EncodedCache } from './encoding'
import { manifestRoutes } from './manifest-routes'
import { onlyRead } from './methods'
import { miniProgramCodeRoutes } from './mini-program-code-routes'
import { DATA_POLICY, securityHeaders } from './security'
import { sendAnswer, sendProblem } from './send-json'
import { signageRoutes } from './signage-routes'
import { verificationRoutes } from './verification-routes'

export type HttpOptions = {
  /** Everything newest, cached for all requests. */
  readonly newest: () => Promise<PublishedContent>
  /** Keeps compressed answers that many ask for. */
  readonly cache: EncodedCache
  /** Folder of the files by which others see that the address is ours. */
  readonly verificationFolder?: string
  /** Where guests reach the forum: `https://forum.example`. Unless told, the address that a request came to. */
  readonly address?: string
  /** What keeps the home from storing anything, where it can tell; nothing where all is well. */
  readonly writeTrouble?: () => Promise<Problem | undefined>
  /** What the operator has to know of a clock that is not believed. */
  readonly clockDoubt?: () => string | undefined
  /** Receives every unexpected error. */
  readonly report: (error: unknown) => void
}

/** What every home answers over HTTP, and how all that leaves is dressed; a home adds routes of its own. No port, no process, no environment. */
export function createHttpApp(platform: Platform, options: HttpOptions): Hono {
  const { newest, cache, verificationFolder, address, report } = options
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    const { headers } = context.res
    for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value)
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', DATA_POLICY)
  })
  app.use(async (context, next) => {
    if (!isDecodable(context.req.path)) throw new Problem('bad-input', 'The address has a broken percent sign in it.')
    await next()
  })
  app.get('/healthz', async (context) => sendAnswer(context.req.raw, await health(platform, options)))
  app.all('/healthz', onlyRead)
  app.route('/', apiRoutes(platform, { cache, report }))
  if (verificationFolder) app.route('/', verificationRoutes(verificationFolder))
  app.route('/', miniProgramCodeRoutes(platform, newest))
  app.route('/', manifestRoutes(newest))
  app.route('/', calendarRoutes({ newest, address }))
  app.route('/', signageRoutes({ newest, now: () => forumNow(platform), address }))
  app.onError((error, context) => {
    if (isForOperator(error)) report(error)
    return sendProblem(context.req.raw, error)
  })
  return app
}

/** 503 while nothing can be stored: what is published is still read. */
async function health(platform: Platform, { writeTrouble, clockDoubt }: HttpOptions): Promise<ApiResponse> {
  const { release } = await readHead(platform)
  const clock = clockDoubt?.()
  const more = clock === undefined ? {} : { clock }
  const trouble = await writeTrouble?.()
  if (!trouble) return { status: 200, body: { status: 'ok', release, ...more } }
  const { id, message } = trouble
  return { status: 503, body: { status: id, release, error: { id, message }, ...more } }
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
