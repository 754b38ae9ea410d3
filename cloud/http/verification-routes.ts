import { Hono } from 'hono'
import { readInside } from '../read-inside'
import { NO_CACHE, send } from './send'

const LIMIT = 4096 // bytes; WeChat's files are 32

/**
 * Files by which WeChat sees that an address is ours, at the address's root and beside the share links (Official
 * Accounts platform, "Open mini programs by ordinary link QR codes"). Any other text file goes on to what follows.
 */
export function verificationRoutes(folder: string): Hono {
  const routes = new Hono()
  for (const place of ['/:file{[A-Za-z0-9_-]{1,64}\\.txt}', '/s/:file{[A-Za-z0-9_-]{1,64}\\.txt}'])
    routes.get(place, async (context, next) => {
      const bytes = await readInside(folder, context.req.param('file') ?? '').catch(() => undefined)
      if (!bytes || bytes.length > LIMIT) return next()
      return send(context.req.raw, { bytes, type: 'text/plain; charset=utf-8', cacheControl: NO_CACHE })
    })
  return routes
}
