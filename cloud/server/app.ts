import { isProblem, Problem } from 'domain/problem'
import { Hono } from 'hono'
import type { Platform } from '../ports'
import { forumNow } from '../usecases/forum-time'
import type { Published } from '../usecases/newest-published'
import { readHead } from '../usecases/read-head'
import { apiRoutes } from './api-routes'
import { createCardPages } from './card-pages'
import { dataRoutes } from './data-routes'
import { createEncodedCache } from './encoded-cache'
import { createHeadFeed } from './head-feed'
import { liveRoutes } from './live-routes'
import { onlyRead } from './methods'
import { miniCodeRoutes } from './mini-code-routes'
import { printedRoutes } from './printed-routes'
import { DATA_POLICY, securityHeaders } from './security'
import { sendAnswer, sendProblem } from './send-json'
import { verificationRoutes } from './verification-routes'
import { webRoutes } from './web-routes'

export type AppOptions = {
  /** All that is newest, remembered once for whoever asks. */
  readonly newest: () => Promise<Published>
  /** Folder of the built web client. */
  readonly webRoot: string
  /** Folder of the files by which others see that the address is ours. */
  readonly verificationFolder?: string
  /** Where guests reach the server: `https://forum.example`. Unless told, the address that a request came to. */
  readonly address?: string
  /** Is told every error that nobody foresaw. */
  readonly report: (error: unknown) => void
}

const CACHE_LIMIT = 8 * 1024 * 1024

/** The one-machine server as a pure assembly: no port, no process, no environment. */
export function createApp(
  platform: Platform,
  { newest, webRoot, address, verificationFolder, report }: AppOptions,
): Hono {
  const cache = createEncodedCache(CACHE_LIMIT)
  const feed = createHeadFeed(platform, report)
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
  app.get('/healthz', async (context) => {
    const { release } = await readHead(platform)
    return sendAnswer(context.req.raw, { status: 200, body: { status: 'ok', release } })
  })
  app.all('/healthz', onlyRead)
  app.route('/', apiRoutes(platform, cache, report))
  app.route('/', dataRoutes(platform, feed, cache))
  app.route('/', liveRoutes(feed))
  if (verificationFolder) app.route('/', verificationRoutes(verificationFolder))
  app.route('/', miniCodeRoutes(platform, newest))
  app.route('/', printedRoutes({ newest, now: () => forumNow(platform), address }))
  app.route('/', webRoutes(webRoot, cache, createCardPages(newest, address)))
  app.onError((error, context) => {
    if (!isProblem(error)) report(error)
    return sendProblem(context.req.raw, error)
  })
  return app
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
