import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { CardPages } from './card-pages'
import { type PageSettings, withSettings } from './page-settings'
import { pagePolicy } from './security'
import { NO_CACHE, send } from './send'

/** The web client's one page, `index.html`. */
export type ClientPage = { readonly html: string; readonly policy: string }

/** A page of the client, which its own router finds: no file name at the end, or a share link. */
export const isClientPage = (path: string): boolean => /^\/(s\/.*|([^/]+\/)*[^/.]*)$/.test(path)

/** The page as it is to be sent. */
export function clientPage(html: string, settings: PageSettings): ClientPage {
  const { files } = settings
  return { html: withSettings(html, settings), policy: pagePolicy(html, files && new URL(files).origin) }
}

/** Answers with the page, and a card of what its address shows. */
export async function sendClientPage({ req }: Context, { html, policy }: ClientPage, cards: CardPages) {
  const text = await cards(html, { url: req.url, asked: req.query('lang'), accepts: req.header('accept-language') })
  const bytes = new TextEncoder().encode(text)
  const headers = { 'Content-Security-Policy': policy, Vary: 'Accept-Language' }
  const key = createHash('sha256').update(bytes).digest('hex')
  // Pages are as many as there are targets and languages: too many to keep.
  return send(req.raw, { bytes, type: 'text/html; charset=utf-8', cacheControl: NO_CACHE, key, headers })
}
