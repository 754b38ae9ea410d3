import { Problem } from 'domain/problem'
import { Hono } from 'hono'
import type { Platform } from '../ports'
import { jsonFile } from '../usecases/files'
import { readHead } from '../usecases/read-head'
import type { EncodedCache } from './encoded-cache'
import type { HeadFeed } from './head-feed'
import { onlyRead } from './methods'
import { DATA_POLICY, PDF_POLICY } from './security'
import { ASK_FIRST, IMMUTABLE, KEEP_NOT, send } from './send'
import { waitingOf } from './waiting'

/** Files whose name carries their hash. Whatever else is asked for below these folders is not there. */
const FILE = /^\/((release|notices|photos)\/\d{1,8}-[0-9a-f]{64}\.json|media\/[A-Za-z0-9][A-Za-z0-9._-]{0,119})$/

/** What clients poll and fetch: the head, which changes, and files, which never do. */
export function dataRoutes({ documents, rehearsal, blobs }: Platform, feed: HeadFeed, cache: EncodedCache): Hono {
  const routes = new Hono()
  routes.get('/head.json', async (context) => {
    const waiting = waitingOf(context.req.query())
    if (waiting) await feed.newerThan(waiting.after, waiting.wait, context.req.raw.signal)
    const { bytes, sha } = await jsonFile(await readHead({ documents, rehearsal }))
    const headers = { 'Content-Security-Policy': DATA_POLICY }
    const cacheControl = waiting ? KEEP_NOT : ASK_FIRST
    return send(context.req.raw, { bytes, type: 'application/json', cacheControl, key: sha, headers })
  })
  for (const folder of ['release', 'notices', 'photos', 'media']) {
    routes.get(`/${folder}/:name{.+}`, async (context) => {
      const path = FILE.exec(context.req.path)?.[1]
      const blob = path === undefined ? undefined : await blobs.get(path)
      if (!blob) throw new Problem('gone', 'There is no such file here.')
      const headers = { 'Content-Security-Policy': blob.type === 'application/pdf' ? PDF_POLICY : DATA_POLICY }
      return send(context.req.raw, { ...blob, cacheControl: IMMUTABLE, key: path, headers }, cache)
    })
    routes.all(`/${folder}/:name{.+}`, onlyRead)
  }
  return routes.all('/head.json', onlyRead)
}
