import { type Encoding, encode } from './encoding'
import { createLatest } from './latest'

export type EncodedCache = (key: string, bytes: Uint8Array, encoding: Encoding) => Promise<Uint8Array>

/**
 * Bodies compressed once, also for many who ask at once; the latest asked for are kept, at most `limit` bytes of them.
 * A key names its bytes for ever.
 */
export function createEncodedCache(limit: number): EncodedCache {
  const kept = createLatest<Uint8Array>(limit, ({ length }) => length)
  const underWay = new Map<string, Promise<Uint8Array>>()
  return async (key, bytes, encoding) => {
    const name = `${encoding} ${key}`
    const known = kept.get(name)
    if (known) return known
    const work = underWay.get(name) ?? encode(bytes, encoding).finally(() => underWay.delete(name))
    underWay.set(name, work)
    return kept.keep(name, await work)
  }
}
