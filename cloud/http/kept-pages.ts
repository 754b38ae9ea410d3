import type { DrawnPage } from '../pages/markup'
import { inSlices, others } from './in-slices'
import { createLatest, type Latest } from './latest'

export type KeptPage = { readonly status: number; readonly bytes: Uint8Array }

/**
 * A page as it was drawn for the same `key` before, or as `draw` makes it now. `release` names what it is drawn of: with
 * another one, all that is kept is forgotten.
 */
export type KeptPages = (release: string, key: string, draw: () => DrawnPage) => Promise<KeptPage>

type Pages = {
  readonly release: string
  readonly kept: Latest<KeptPage>
  readonly underWay: Map<string, Promise<KeptPage>>
}

/**
 * Keeps the latest pages, at most `limit` bytes of them. A page is drawn once for all who ask for it, and one page after
 * the other, so that no more than one is half drawn in memory.
 */
export function createKeptPages(limit: number): KeptPages {
  let pages: Pages | undefined
  let last: Promise<unknown> = Promise.resolve()
  const pagesOf = (release: string): Pages => {
    if (pages?.release === release) return pages
    const kept = createLatest<KeptPage>(limit, ({ bytes }) => bytes.length)
    pages = { release, kept, underWay: new Map() }
    return pages
  }
  const drawNext = (draw: () => DrawnPage): Promise<KeptPage> => {
    const drawing = last.then(async () => {
      const { status, parts } = draw()
      return { status, bytes: await inSlices(parts) }
    })
    last = drawing.then(others, others)
    return drawing
  }
  return async (release, key, draw) => {
    const { kept, underWay } = pagesOf(release)
    const known = kept.get(key) ?? underWay.get(key)
    if (known) return known
    const drawing = drawNext(draw)
    underWay.set(key, drawing)
    return kept.keep(key, await drawing.finally(() => underWay.delete(key)))
  }
}
