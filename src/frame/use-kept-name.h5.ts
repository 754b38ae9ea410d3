import { FIRST_PAINT } from 'domain/look/first-paint'
import { appNameOf } from 'domain/look/web-manifest'
import type { Language } from 'domain/text/text'
import { useEffect } from 'react'
import { useForum } from '@/stores/forum'

/** Keeps for the service worker what the document shows until the app draws: the forum's name, in the reader's language. */
export function useKeptName(language: Language): void {
  const forum = useForum(({ release }) => release?.programme.forum)
  const name = forum && appNameOf(forum, language)
  useEffect(() => {
    if (name === undefined || !('caches' in window)) return
    const kept = new Response(JSON.stringify({ name, language }))
    caches.open(FIRST_PAINT.cache).then(
      (cache) => cache.put(FIRST_PAINT.entry, kept),
      () => undefined, // a private window
    )
  }, [name, language])
}
