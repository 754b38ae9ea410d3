import { type Encoding, encode } from './encoding'

export type EncodedCache = (key: string, bytes: Uint8Array, encoding: Encoding) => Promise<Uint8Array>

/** Files compressed once, the latest asked for, at most `limit` bytes of them. A key names its bytes for ever. */
export function createEncodedCache(limit: number): EncodedCache {
  const kept = new Map<string, Uint8Array>()
  let size = 0
  const keep = (key: string, bytes: Uint8Array): void => {
    size += bytes.length - (kept.get(key)?.length ?? 0)
    kept.delete(key)
    kept.set(key, bytes)
    for (const [oldest, { length }] of kept) {
      if (size <= limit) return
      kept.delete(oldest)
      size -= length
    }
  }
  return async (key, bytes, encoding) => {
    const name = `${encoding} ${key}`
    const encoded = kept.get(name) ?? (await encode(bytes, encoding))
    keep(name, encoded)
    return encoded
  }
}
