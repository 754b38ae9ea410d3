import { home } from './home'
import type { News } from './is-news'

/** Hears of a newer head at once by server-sent events. Where the backend has none, polling goes on alone. */
export function listenForNews({ heard }: News): () => void {
  // Behind a CDN is a function, which holds no stream: asking for one would be a call from every page that is opened.
  if (home.files) return () => undefined
  const source = new EventSource('/events')
  // Also after the browser came back by itself: what was published meanwhile went past.
  source.addEventListener('open', heard)
  source.addEventListener('head', heard)
  return () => source.close()
}
