import type { Readable } from 'node:stream'
import type { Hono } from 'hono'
import { createHttpApp, type HttpOptions } from '../http/app'
import { createCardPages } from '../http/card-pages'
import { createEncodedCache } from '../http/encoding'
import type { Platform } from '../ports'
import type { LegalFilings } from '../usecases/forum/legal-filings'
import { backupRoutes } from './backup-route'
import type { CopyTurn } from './bring/copy-turn'
import type { Incoming } from './bring/incoming'
import { restoreRoutes } from './bring/restore-routes'
import { dataRoutes } from './data-routes'
import { createFront, type Front } from './front/front'
import type { Limits } from './front/limits'
import type { ObserveRequest } from './front/observe-request'
import { webRoutes } from './web-routes'

export type AppOptions = Omit<HttpOptions, 'cache'> & {
  /** Folder of the built web client. */
  readonly webRoot: string
  /** What it takes on at once. */
  readonly limits?: Limits
  /** Is told of every request. */
  readonly observe?: ObserveRequest
  /** The whole forum on its way out and in, for owners. */
  readonly copies?: Copies
  /** The filings that the web page shows. */
  readonly filings?: LegalFilings
}

/** `open`: a copy of the whole forum; without `incoming` none is brought in on a page. */
export type Copies = { readonly open: () => Readable; readonly turn: CopyTurn; readonly incoming?: Incoming }

/** The app, and what its server has in front of it. */
export type App = { readonly app: Hono; readonly front: Front }

const CACHE_LIMIT = 8 * 1024 * 1024

/** The one-machine server as a pure assembly: no port, no process, no environment. */
export function createApp(
  platform: Platform,
  { webRoot, limits, observe, copies, filings, ...options }: AppOptions,
): App {
  const { newest, address, report } = options
  const cache = createEncodedCache(CACHE_LIMIT)
  const app = createHttpApp(platform, {
    ...options,
    cache,
  })
  app.route('/', dataRoutes(platform, cache))
  if (copies) app.route('/', backupRoutes(platform, copies.open, copies.turn))
  if (copies?.incoming) app.route('/', restoreRoutes(platform, copies.incoming))
  const takesBackup = copies?.incoming !== undefined && platform.checksText !== true
  const settings = { filings, hasBackup: copies !== undefined, takesBackup }
  app.route('/', webRoutes(webRoot, cache, createCardPages(newest, address), settings))
  return { app, front: createFront(platform, { report, limits, observe }) }
}
