import type { Moment } from 'domain/time'
import { type Context, Hono } from 'hono'
import type { Published } from '../usecases/newest-published'
import { doorPage } from '../web/door/door-page'
import { DOOR_SCRIPT, doorScript } from '../web/door/door-script'
import { doorStyles } from '../web/door/door-styles'
import type { Markup } from '../web/markup'
import { readerLanguage } from '../web/reader-language'
import { SIGNS_SCRIPT, signsPage, signsScript } from '../web/signs/signs-page'
import { signsStyles } from '../web/signs/signs-styles'
import { languagesAsked } from '../web/wordings'
import { onlyRead } from './methods'
import { drawnPolicy } from './security'
import { ASK_FIRST, KEEP_NOT, send } from './send'

type Sources = {
  readonly newest: () => Promise<Published>
  /** The moment on the forum's own clock. */
  readonly now: () => Moment
  /** The public one, where the server was told it; else the one that was asked is it. */
  readonly address: string | undefined
}

const policies = { signs: drawnPolicy(signsStyles), door: drawnPolicy(doorStyles) }

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function sendPage(request: Request, { status, page }: { status: number; page: Markup }, policy: string) {
  return send(request, {
    bytes: bytesOf(String(await page)),
    type: 'text/html; charset=utf-8',
    cacheControl: KEEP_NOT,
    status,
    headers: { 'Content-Security-Policy': policy },
  })
}

const sendScript = ({ req }: Context, script: string): Promise<Response> =>
  send(req.raw, { bytes: bytesOf(script), type: 'text/javascript; charset=utf-8', cacheControl: ASK_FIRST })

/** Whose language the page's own words are in. */
const languageOf = ({ req }: Context) =>
  readerLanguage(languagesAsked(req.query('lang'))?.[0], req.header('accept-language'))

const addressOf = ({ req }: Context, address: string | undefined): string => address ?? new URL(req.url).origin

/** Pages for walls and doors: the signs that an organiser prints, and the screen at a room's door. */
export function printedRoutes({ newest, now, address }: Sources): Hono {
  const routes = new Hono()
  routes.get('/signs', async (context) => {
    const { programme } = (await newest()).release
    const { room, session, day, size, lang } = context.req.query()
    const drawn = signsPage(programme, {
      asked: {
        room: room || undefined,
        session: session || undefined,
        day: day || undefined,
        size: size === 'card' ? 'card' : 'a4',
      },
      lang,
      language: languageOf(context),
      address: addressOf(context, address),
    })
    return sendPage(context.req.raw, drawn, policies.signs)
  })
  routes.get('/door/:room', async (context) => {
    const { programme } = (await newest()).release
    const drawn = doorPage(programme, {
      room: context.req.param('room'),
      now: now(),
      lang: context.req.query('lang'),
      isDark: context.req.query('dark') !== undefined,
      address: addressOf(context, address),
    })
    return sendPage(context.req.raw, drawn, policies.door)
  })
  routes.get(SIGNS_SCRIPT, (context) => sendScript(context, signsScript))
  routes.get(DOOR_SCRIPT, (context) => sendScript(context, doorScript))
  for (const path of ['/signs', '/door/:room', SIGNS_SCRIPT, DOOR_SCRIPT]) routes.all(path, onlyRead)
  return routes
}
