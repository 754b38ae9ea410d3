import { FIRST_PAINT, withFirstPaint } from 'domain/look/first-paint'
import { ExpirationPlugin } from 'workbox-expiration'
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] }

const DAYS = 24 * 60 * 60 // seconds

/** The app's own files, so that it opens without a network. The programme is kept by the app itself. */
precacheAndRoute(self.__WB_MANIFEST)

/** What the backend answers itself: files, calls, and the pages that it draws. */
const backends =
  /^\/(api|media|release|part|notices|photos|healthz|head\.json|codes|signs|door|programme|calendar)(\/|$|\.|\?)/
const document = createHandlerBoundToURL('/index.html')

/** The page as it is kept, with the forum's name in the place of a word for one. */
const named: typeof document = async (options) => {
  const page = await document(options)
  try {
    const kept = await caches.match(FIRST_PAINT.entry, { cacheName: FIRST_PAINT.cache })
    if (!kept) return page
    const { name, language } = await kept.json()
    return new Response(withFirstPaint(await page.clone().text(), name, language), { headers: page.headers })
  } catch {
    return page // what is kept there is damaged
  }
}
registerRoute(new NavigationRoute(named, { denylist: [backends] }))

/** Another origin's picture is asked for so that the answer can be read: one that cannot says not even whether it went well. */
async function readable({ request }: { request: Request }): Promise<Request> {
  const { origin } = new URL(request.url)
  return origin === location.origin ? request : new Request(request.url, { mode: 'cors', credentials: 'omit' })
}

/** A Wi-Fi's page that was answered in the place of a picture would stay for as long as the picture. */
async function whole({ response }: { response: Response }): Promise<Response | null> {
  const isPage = /^text\/html/i.test(response.headers.get('content-type') ?? '')
  return response.status === 200 && !isPage ? response : null
}

const media = new CacheFirst({
  cacheName: 'media',
  plugins: [
    { requestWillFetch: readable, cacheWillUpdate: whole },
    new ExpirationPlugin({ maxEntries: 300, maxAgeSeconds: 60 * DAYS, purgeOnQuotaError: true }),
  ],
})

/**
 * Plans, photos and documents that were opened, here or where the forum's files are: their names carry their hash, so what
 * is kept is never old. The page's policy lets no other origin's pictures in.
 */
registerRoute(
  ({ url, sameOrigin }) => (sameOrigin ? /^\/media\// : /\/media\/[^/]+$/).test(url.pathname),
  // An origin without CORS headers still lets the page show its pictures.
  (options) =>
    media
      .handle(options)
      .catch((fault) => (options.url.origin === location.origin ? Promise.reject(fault) : fetch(options.request))),
)

// The first page that registers is served from here at once. A newer worker waits until all pages are closed:
// an open page goes on with the files that it began with.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
