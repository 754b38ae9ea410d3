import { Problem } from 'domain/problem'
import { type Context, Hono } from 'hono'
import type { CardPages } from '../http/card-pages'
import { isClientPage, sendClientPage } from '../http/client-page'
import type { EncodedCache } from '../http/encoding'
import { onlyRead } from '../http/methods'
import type { PageSettings } from '../http/page-settings'
import { IMMUTABLE, NO_CACHE, send } from '../http/send'
import { openWebBuild, type WebBuild } from './web-build'

/** The web client: its files, and its `index.html`, with a card of what is shown, for every address that is a page of it. */
export function webRoutes(root: string, cache: EncodedCache, cards: CardPages, settings: PageSettings): Hono {
  const build = openWebBuild(root, settings)
  const routes = new Hono()
  routes.get('*', (context) => {
    const { page } = build
    if (!page) throw new Problem('gone', 'The web build is not here: npm run build.')
    return isClientPage(context.req.path) ? sendClientPage(context, page, cards) : sendFile(context, build, cache)
  })
  return routes.all('*', onlyRead)
}

async function sendFile({ req }: Context, build: WebBuild, cache: EncodedCache): Promise<Response> {
  const file = await build.read(req.path)
  if (!file) throw new Problem('gone', 'There is no such file here.')
  const { bytes, type, isHashed, sha } = file
  const headers = build.page && { 'Content-Security-Policy': build.page.policy }
  return send(req.raw, { bytes, type, cacheControl: isHashed ? IMMUTABLE : NO_CACHE, key: sha, headers }, cache)
}
