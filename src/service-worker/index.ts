import { ExpirationPlugin } from 'workbox-expiration'
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] }

const DAYS = 24 * 60 * 60 // seconds

/** The app's own files, so that it opens without a network. The programme is kept by the app itself. */
precacheAndRoute(self.__WB_MANIFEST)

/** What the backend answers itself: files, calls, and the pages that it draws. */
const backends = /^\/(api|media|release|notices|photos|healthz|head\.json|codes|signs|door)(\/|$|\.|\?)/
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [backends] }))

/** Plans, photos and documents that were opened: their names carry their hash, so what is kept is never old. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/media/'),
  new CacheFirst({
    cacheName: 'media',
    plugins: [new ExpirationPlugin({ maxEntries: 300, maxAgeSeconds: 60 * DAYS, purgeOnQuotaError: true })],
  }),
)

// The first page that registers is served from here at once. A newer worker waits until all pages are closed:
// an open page goes on with the files that it began with.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
