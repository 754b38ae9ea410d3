import { Problem } from 'domain/problem'
import type { Head } from 'domain/release'
import { Hono } from 'hono'
import type { EncodedCache } from '../http/encoded-cache'
import { onlyRead } from '../http/methods'
import { DATA_POLICY, PDF_POLICY } from '../http/security'
import { ASK_FIRST, KEEP_NOT, REMOVABLE, send } from '../http/send'
import type { Platform } from '../ports'
import { type File, jsonFile } from '../usecases/files'
import { readHead } from '../usecases/read-head'
import type { HeadFeed } from './head-feed'
import { waitingOf } from './waiting'

/** Files whose name carries their hash. Whatever else is asked for below these folders is not there. */
const FILE = /^\/((release|notices|photos)\/\d{1,8}-[0-9a-f]{64}\.json|media\/[A-Za-z0-9][A-Za-z0-9._-]{0,119})$/

/** What clients poll and fetch: the head, which changes, and files, which do not until they are removed. */
export function dataRoutes(platform: Platform, feed: HeadFeed, cache: EncodedCache): Hono {
  // All who waited for one head are answered with the same object, which is written out once.
  const files = new WeakMap<Head, Promise<File>>()
  const fileOf = (head: Head): Promise<File> => {
    const file = files.get(head) ?? jsonFile(head)
    files.set(head, file)
    return file
  }
  const routes = new Hono()
  routes.get('/head.json', async (context) => {
    const { raw } = context.req
    const waiting = waitingOf(context.req.query())
    const head = await (waiting ? feed.newerThan(waiting.known, waiting.wait, raw.signal) : readHead(platform))
    const { bytes, sha } = await fileOf(head)
    const headers = { 'Content-Security-Policy': DATA_POLICY }
    const cacheControl = waiting ? KEEP_NOT : ASK_FIRST
    return send(raw, { bytes, type: 'application/json', cacheControl, key: sha, headers })
  })
  for (const folder of ['release', 'notices', 'photos', 'media']) {
    routes.get(`/${folder}/:name{.+}`, async (context) => {
      const path = FILE.exec(context.req.path)?.[1]
      const blob = path === undefined ? undefined : await platform.blobs.get(path)
      if (!blob) throw new Problem('gone', 'There is no such file here.')
      const headers = { 'Content-Security-Policy': blob.type === 'application/pdf' ? PDF_POLICY : DATA_POLICY }
      return send(context.req.raw, { ...blob, cacheControl: REMOVABLE, key: path, headers }, cache)
    })
    routes.all(`/${folder}/:name{.+}`, onlyRead)
  }
  return routes.all('/head.json', onlyRead)
}
