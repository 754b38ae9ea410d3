import { Problem } from 'domain/problem'
import { Hono } from 'hono'
import type { EncodedCache } from '../http/encoding'
import { onlyRead } from '../http/methods'
import { DATA_POLICY, PDF_POLICY } from '../http/security'
import { REMOVABLE, send } from '../http/send'
import type { Platform } from '../ports'

/** Files whose name carries their hash. Whatever else is asked for below these folders is not there. */
const FILE =
  /^\/((release|notices|photos)\/\d{1,8}-[0-9a-f]{64}\.json|part\/p-[0-9a-f]{10}-[0-9a-f]{64}\.json|media\/[A-Za-z0-9][A-Za-z0-9._-]{0,119})$/

/** Files, which do not change until they are removed. The head, which does, is answered before the app is asked (`front`). */
export function dataRoutes(platform: Platform, cache: EncodedCache): Hono {
  const routes = new Hono()
  for (const folder of ['release', 'part', 'notices', 'photos', 'media']) {
    routes.get(`/${folder}/:name{.+}`, async (context) => {
      const path = FILE.exec(context.req.path)?.[1]
      const blob = path === undefined ? undefined : await platform.blobs.get(path)
      if (!blob) throw new Problem('gone', 'There is no such file here.')
      const headers = { 'Content-Security-Policy': blob.type === 'application/pdf' ? PDF_POLICY : DATA_POLICY }
      return send(context.req.raw, { ...blob, cacheControl: REMOVABLE, key: path, headers }, cache)
    })
    routes.all(`/${folder}/:name{.+}`, onlyRead)
  }
  for (const path of ['/head.json', '/events']) routes.all(path, onlyRead)
  return routes
}
