import type { Moment } from 'domain/time/time'
import type { Browser, Route } from 'playwright-core'
import { openWeb, type WebHost } from '../hosts/browser/driver'
import type { PicturedForum } from './forums'

/** What guests would type: codes and links in pictures begin with it. The browser asks nobody for it, see `answer`. */
const ADDRESS = 'https://forum.example'

/** Invitations are made at random: in a picture it is always this one, which opens nothing. */
const CODE = 'T6G4H-P6X9E'

type Look = Omit<Parameters<typeof openWeb>[1], 'server'> & {
  /** The forum's time, if it is not the server's. */
  readonly now?: Moment
}

/** Opens a browser profile on a forum in which time stands still, nothing moves and the address is always the same. */
export async function openCamera(browser: Browser, forum: PicturedForum, look: Look): Promise<WebHost> {
  const { now = forum.now, ...more } = look
  const web = await openWeb(browser, { ...more, server: ADDRESS })
  await web.page.emulateMedia({ reducedMotion: 'reduce' })
  await web.page.clock.setFixedTime(now)
  await web.page.route(`${ADDRESS}/**`, (route) => answer(route, forum.url, now))
  return web
}

/** Hands a request on to the forum's server, and says that it answered at the moment at which time stands still. */
async function answer(route: Route, server: string, now: Moment): Promise<void> {
  const { pathname, search } = new URL(route.request().url())
  // A stream never ends: it cannot be handed on. Without it the app asks again and again.
  if (pathname === '/events') return route.fulfill({ contentType: 'text/event-stream', body: 'retry: 86400000\n\n' })
  try {
    const response = await route.fetch({ url: `${server}${pathname}${search}` })
    const json = pathname === '/api/organiser/invite' ? { ...(await response.json()), code: CODE } : undefined
    await route.fulfill({ response, json, headers: { ...response.headers(), date: new Date(now).toUTCString() } })
  } catch {
    // The page was closed or left meanwhile.
    await route.abort().catch(() => undefined)
  }
}

/** A PNG of what is on the screen, once its letters are there. */
export async function takePicture({ page }: WebHost, file?: string): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
}
