import { LRUCache } from 'lru-cache'
import { type Encoding, encode } from './encoding'

export type EncodedCache = (key: string, bytes: Uint8Array, encoding: Encoding) => Promise<Uint8Array>

type Body = { readonly bytes: Uint8Array; readonly encoding: Encoding }

/**
 * Bodies compressed once, also for many who ask at once; the latest asked for are kept, at most `limit` bytes of them.
 * A key names its bytes for ever.
 */
export function createEncodedCache(limit: number): EncodedCache {
  const kept = new LRUCache<string, Uint8Array, Body>({
    // Where nothing is to be kept, one byte: LRUCache takes no 0, and no body is that short.
    maxSize: Math.max(limit, 1),
    sizeCalculation: ({ length }) => length,
    ignoreFetchAbort: true,
    fetchMethod: (_name, _old, { context }) => encode(context.bytes, context.encoding),
  })
  return (key, bytes, encoding) => kept.forceFetch(`${encoding} ${key}`, { context: { bytes, encoding } })
}
