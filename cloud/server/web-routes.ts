import { createHash } from 'node:crypto'
import { Problem } from 'domain/problem'
import { type Context, Hono } from 'hono'
import type { CardPages } from './card-pages'
import type { EncodedCache } from './encoded-cache'
import { onlyRead } from './methods'
import { ASK_FIRST, IMMUTABLE, send } from './send'
import { openWebBuild, type WebBuild, type WebFile } from './web-build'

/** A page of the client, which its own router finds: no file name at the end, or a share link. */
const PAGE = /^\/(s\/.*|([^/]+\/)*[^/.]*)$/

/** The web client: its files, and its `index.html`, with a card of what is shown, for every address that is a page of it. */
export function webRoutes(root: string, cache: EncodedCache, cards: CardPages): Hono {
  const build = openWebBuild(root)
  return new Hono().get('*', (context) => answer(context, build, cache, cards)).all('*', onlyRead)
}

async function answer(context: Context, build: WebBuild, cache: EncodedCache, cards: CardPages): Promise<Response> {
  const isPage = PAGE.test(context.req.path)
  const file = isPage ? await pageOf(context, build, cards) : await build.read(context.req.path)
  if (!file)
    throw new Problem('gone', build.index ? 'There is no such file here.' : 'The web build is not here: npm run build.')
  const cacheControl = file.isHashed ? IMMUTABLE : ASK_FIRST
  const headers = { 'Content-Security-Policy': build.policy, ...(isPage && { Vary: 'Accept-Language' }) }
  // Pages are as many as there are targets and languages: too many to keep.
  return send(context.req.raw, { ...file, cacheControl, key: keyOf(file), headers }, isPage ? undefined : cache)
}

async function pageOf({ req }: Context, build: WebBuild, cards: CardPages): Promise<WebFile | undefined> {
  if (!build.index) return undefined
  const html = await cards(build.html, {
    url: req.url,
    asked: req.query('lang'),
    accepts: req.header('accept-language'),
  })
  return { ...build.index, bytes: new TextEncoder().encode(html) }
}

const keyOf = ({ bytes }: WebFile): string => createHash('sha256').update(bytes).digest('hex')
