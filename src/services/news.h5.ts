import type { News } from './is-news'

/** Hears of a newer head at once by server-sent events. Where the backend has none, polling goes on alone. */
export function listenForNews({ heard }: News): () => void {
  const source = new EventSource('/events')
  // Also after the browser came back by itself: what was published meanwhile went past.
  source.addEventListener('open', heard)
  source.addEventListener('head', heard)
  return () => source.close()
}
