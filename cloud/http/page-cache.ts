import { LRUCache } from 'lru-cache'
import type { HtmlPage } from '../pages/markup'
import { others } from '../usecases/turns'
import { inSlices } from './in-slices'

export type CachedPage = { readonly status: number; readonly bytes: Uint8Array }

/** A page as it was drawn for the same `key` before, or as `draw` makes it now. `release` names what it is drawn of. */
export type PageCache = (release: string, key: string, draw: () => HtmlPage) => Promise<CachedPage>

/**
 * Keeps the latest pages, at most `limit` bytes of them. A page is drawn once for all who ask for it, and one page after
 * the other, so that no more than one is half drawn in memory.
 */
export function createPageCache(limit: number): PageCache {
  let last: Promise<unknown> = Promise.resolve()
  const drawNext = (draw: () => HtmlPage): Promise<CachedPage> => {
    const drawing = last.then(async () => {
      const { status, parts } = draw()
      return { status, bytes: await inSlices(parts) }
    })
    last = drawing.then(others, others)
    return drawing
  }
  const pages = new LRUCache<string, CachedPage, () => HtmlPage>({
    maxSize: limit,
    sizeCalculation: ({ bytes }) => bytes.length,
    ignoreFetchAbort: true,
    fetchMethod: (_name, _old, { context: draw }) => drawNext(draw),
  })
  return (release, key, draw) => pages.forceFetch(`${release} ${key}`, { context: draw })
}
