import { memoize } from 'domain/memoize'
import type { Forum } from 'domain/programme/forum'
import type { Programme } from 'domain/programme/programme'
import { type Moment, SECOND } from 'domain/time/time'
import { type Context, Hono } from 'hono'
import type { HtmlPage } from '../pages/markup'
import { readerLanguage } from '../pages/reader-language'
import { inForumColour } from '../pages/tokens'
import { languagesAsked } from '../pages/wordings'
import { doorPage } from '../signage/door/door-page'
import { DOOR_SCRIPT, doorScript } from '../signage/door/door-script'
import { doorStyles } from '../signage/door/door-styles'
import { programmePage } from '../signage/programme/programme-page'
import { programmeStyles } from '../signage/programme/programme-styles'
import { SIGNS_SCRIPT, signsPage, signsScript } from '../signage/signs/signs-page'
import { signsStyles } from '../signage/signs/signs-styles'
import type { PublishedContent } from '../usecases/release/newest-published'
import { createEncodedCache } from './encoding'
import { onlyRead } from './methods'
import { createPageCache } from './page-cache'
import { drawnPolicy } from './security'
import { NO_CACHE, NO_STORE, send } from './send'

type Sources = {
  readonly newest: () => Promise<PublishedContent>
  /** The moment on the forum's own clock. */
  readonly now: () => Moment
  /** The public one, where the server was told it; else the one that was asked is it. */
  readonly address: string | undefined
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What signs take in memory, and what screens at doors do: each is drawn on for others only. */
const SIGNS_LIMIT = 8 * 1024 * 1024
const DOORS_LIMIT = 2 * 1024 * 1024

/** Draws pages of one kind, or takes what is kept of them, and sends them. */
function createSender(styles: string, ground: 'paper' | 'screen', limit: number) {
  const pages = createPageCache(limit)
  const cache = createEncodedCache(limit / 2)
  const policyOf = memoize((forum: Forum) => drawnPolicy(inForumColour(styles, forum, ground)))
  return async (
    { req }: Context,
    { head, release: shown }: PublishedContent,
    asked: readonly unknown[],
    draw: () => HtmlPage,
  ) => {
    const [release, key] = [`${head.release}-${head.sha}`, JSON.stringify(asked)]
    const { status, bytes } = await pages(release, key, draw)
    const page = { bytes, status, type: 'text/html; charset=utf-8', cacheControl: NO_STORE, key: `${release} ${key}` }
    const headers = { 'Content-Security-Policy': policyOf(shown.programme.forum) }
    return send(req.raw, { ...page, headers }, cache)
  }
}

const sendScript = ({ req }: Context, script: string): Promise<Response> =>
  send(req.raw, { bytes: bytesOf(script), type: 'text/javascript; charset=utf-8', cacheControl: NO_CACHE })

/** Whose language the page's own words are in. */
const languageOf = ({ req }: Context, { forum }: Programme) =>
  readerLanguage(languagesAsked(req.query('lang'))?.[0], req.header('accept-language'), forum.languages)

const addressOf = ({ req }: Context, address: string | undefined): string => address ?? new URL(req.url).origin

/** Pages for paper, walls and doors: the programme, the signs that an organiser prints, and the screen at a room's door. */
export function signageRoutes({ newest, now, address }: Sources): Hono {
  const routes = new Hono()
  const sendSigns = createSender(signsStyles, 'paper', SIGNS_LIMIT)
  const sendProgramme = createSender(programmeStyles, 'paper', DOORS_LIMIT)
  const sendDoor = createSender(doorStyles, 'screen', DOORS_LIMIT)
  routes.get('/signs', async (context) => {
    const published = await newest()
    const { programme } = published.release
    const { room, session, day, size, lang } = context.req.query()
    const asked = {
      room: room || undefined,
      session: session || undefined,
      day: day || undefined,
      size: size === 'card' ? ('card' as const) : ('a4' as const),
    }
    const request = { asked, lang, language: languageOf(context, programme), address: addressOf(context, address) }
    const names = [asked.room, asked.session, asked.day, asked.size, lang, request.language, request.address]
    return sendSigns(context, published, names, () => signsPage(programme, request))
  })
  routes.get('/programme', async (context) => {
    const published = await newest()
    const { programme } = published.release
    const language = languageOf(context, programme)
    return sendProgramme(context, published, [language], () => programmePage(programme, language))
  })
  routes.get('/door/:room', async (context) => {
    const published = await newest()
    const request = {
      room: context.req.param('room'),
      // Screens show minutes: all who ask within a second get the same drawing.
      now: Math.floor(now() / SECOND) * SECOND,
      lang: context.req.query('lang'),
      isDark: context.req.query('dark') !== undefined,
      address: addressOf(context, address),
    }
    const names = [request.room, request.now, request.lang, request.isDark, request.address]
    return sendDoor(context, published, names, () => doorPage(published.release.programme, request))
  })
  routes.get(SIGNS_SCRIPT, (context) => sendScript(context, signsScript))
  routes.get(DOOR_SCRIPT, (context) => sendScript(context, doorScript))
  for (const path of ['/programme', '/signs', '/door/:room', SIGNS_SCRIPT, DOOR_SCRIPT]) routes.all(path, onlyRead)
  return routes
}
