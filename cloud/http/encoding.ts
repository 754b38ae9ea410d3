import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import { LRUCache } from 'lru-cache'

export type Encoding = 'br' | 'gzip'

const preferred: readonly Encoding[] = ['br', 'gzip']
const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** The best encoding that a client takes (RFC 9110, section 12.5.3); `undefined` for none. */
export function chosenEncoding(acceptEncoding: string | null): Encoding | undefined {
  const refused = /;\s*q=0(\.0*)?\s*$/
  const taken = (acceptEncoding ?? '').split(',').filter((part) => !refused.test(part))
  const names = new Set(taken.map((part) => part.split(';')[0]?.trim().toLowerCase()))
  return preferred.find((encoding) => names.has(encoding))
}

/** Brotli 5 is smaller than gzip 6 at about its speed; more would keep the first reader of a release waiting. */
export function encode(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'gzip') return toGzip(bytes)
  return toBrotli(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 5, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
}

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
