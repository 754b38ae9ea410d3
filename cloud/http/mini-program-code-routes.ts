import { Problem } from 'domain/problem'
import { type Target, targetOf } from 'domain/share/share'
import { MINUTE } from 'domain/time/time'
import { Hono } from 'hono'
import type { Platform } from '../ports'
import { isPublished } from '../usecases/forum/is-published'
import { codesOf, createMiniProgramCode, storedMiniProgramCode } from '../usecases/mini-program-codes'
import type { PublishedContent } from '../usecases/release/newest-published'
import { IMMUTABLE, NO_CACHE, send } from './send'

/** WeChat draws 5,000 a minute for one app; what one server asks for on demand stays far below. */
const A_MINUTE = 60

/** Made for one person or one moment, and as many as there are: not kept as pictures. */
const isPassing = ({ kind }: Target): boolean => kind === 'agenda' || kind === 'invitation'

/** `GET /codes/s-opening`: the mini program code of what is published, where the forum has a WeChat account. */
export function miniProgramCodeRoutes(platform: Platform, newest: () => Promise<PublishedContent>): Hono {
  const asked: number[] = []
  const takeTurn = (): void => {
    const now = platform.clock.now()
    while (asked[0] !== undefined && asked[0] <= now - MINUTE) asked.shift()
    if (asked.length >= A_MINUTE) throw new Problem('too-many', 'Too many new codes at once; ask again in a minute.')
    asked.push(now)
  }
  return new Hono().get('/codes/:code', async (context) => {
    const { target, reason } = targetOf(context.req.param('code'))
    const none = new Problem('gone', 'There is no such mini program code.')
    if (!platform.wechat || reason !== undefined || isPassing(target)) throw none
    const kept = await storedMiniProgramCode(platform, target)
    if (!kept) {
      // A code is only stored for something that exists.
      if (!isPublished(target, await newest())) throw none
      takeTurn()
    }
    const blob = kept ?? (await createMiniProgramCode(platform, target))
    // After a trial the same address has another picture.
    const cacheControl = platform.wechat.version === 'release' ? IMMUTABLE : NO_CACHE
    return send(context.req.raw, { ...blob, cacheControl, key: `${codesOf(platform.wechat)}${context.req.path}` })
  })
}
