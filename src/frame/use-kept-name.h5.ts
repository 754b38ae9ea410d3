import type { Language } from 'domain/text/text'
import { useEffect } from 'react'
import { useForum } from '@/stores/forum'

/** Keeps the forum's name for the next opening, behind the first screen. A private window keeps nothing. */
export function useKeptName(language: Language): void {
  const forum = useForum(({ release }) => release?.programme.forum)
  useEffect(() => {
    if (!forum) return
    import(/* webpackChunkName: "gestures" */ './keep-name.h5')
      .then(({ keepName }) => keepName(forum, language))
      .catch(() => undefined)
  }, [forum, language])
}
