import { type Encoding, encode } from './encoding'

export type EncodedCache = (key: string, bytes: Uint8Array, encoding: Encoding) => Promise<Uint8Array>

/**
 * Bodies compressed once, also for many who ask at once; the latest asked for are kept, at most `limit` bytes of them.
 * A key names its bytes for ever.
 */
export function createEncodedCache(limit: number): EncodedCache {
  const kept = new Map<string, Uint8Array>()
  const underWay = new Map<string, Promise<Uint8Array>>()
  let size = 0
  const keep = (name: string, bytes: Uint8Array): Uint8Array => {
    size += bytes.length - (kept.get(name)?.length ?? 0)
    kept.delete(name)
    kept.set(name, bytes)
    for (const [oldest, { length }] of kept) {
      if (size <= limit) break
      kept.delete(oldest)
      size -= length
    }
    return bytes
  }
  return async (key, bytes, encoding) => {
    const name = `${encoding} ${key}`
    const known = kept.get(name)
    if (known) return keep(name, known)
    const work = underWay.get(name) ?? encode(bytes, encoding).finally(() => underWay.delete(name))
    underWay.set(name, work)
    return keep(name, await work)
  }
}
