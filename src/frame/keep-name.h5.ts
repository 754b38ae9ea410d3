import { FIRST_PAINT } from 'domain/look/first-paint'
import { appNameOf } from 'domain/look/web-manifest'
import type { Forum } from 'domain/programme/forum'
import type { Language } from 'domain/text/text'

/** Keeps for the service worker what the document shows until the app draws: the forum's name, in the reader's language. */
export async function keepName(forum: Forum, language: Language): Promise<void> {
  if (!('caches' in window)) return
  const cache = await caches.open(FIRST_PAINT.cache)
  await cache.put(FIRST_PAINT.entry, new Response(JSON.stringify({ name: appNameOf(forum, language), language })))
}
