import type { Hono } from 'hono'
import { createHttpApp, type HttpOptions } from '../http/app'
import { createCardPages } from '../http/card-pages'
import { createEncodedCache } from '../http/encoded-cache'
import type { Platform } from '../ports'
import { dataRoutes } from './data-routes'
import { createHeadFeed } from './head-feed'
import { liveRoutes } from './live-routes'
import { webRoutes } from './web-routes'

export type AppOptions = Omit<HttpOptions, 'cache'> & {
  /** Folder of the built web client. */
  readonly webRoot: string
}

const CACHE_LIMIT = 8 * 1024 * 1024

/** The one-machine server as a pure assembly: no port, no process, no environment. */
export function createApp(platform: Platform, { webRoot, ...options }: AppOptions): Hono {
  const { newest, address, report } = options
  const cache = createEncodedCache(CACHE_LIMIT)
  const feed = createHeadFeed(platform, report)
  const app = createHttpApp(platform, {
    ...options,
    cache,
  })
  app.route('/', dataRoutes(platform, feed, cache))
  app.route('/', liveRoutes(feed))
  app.route('/', webRoutes(webRoot, cache, createCardPages(newest, address)))
  return app
}
