import { memoize } from 'domain/memoize'
import { chosenEncoding, type EncodedCache, type Encoding, encode } from './encoding'

/**
 * A body and what goes with it. `key` names the bytes for ever: it makes their place in the cache, and the ETag of
 * what a client may keep.
 */
export type Sendable = {
  readonly bytes: Uint8Array
  readonly type: string
  readonly cacheControl: string
  readonly key?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** What is asked of one year's keeping: the longest that caches honour (RFC 9111 names none; a year is the custom). */
export const IMMUTABLE = 'public, max-age=31536000, immutable'
/** What may be removed: a CDN asks again after ten minutes (`s-maxage`; RFC 9111, section 5.2.2.10), as CloudBase's does. */
export const REMOVABLE = `${IMMUTABLE}, s-maxage=600`
export const NO_CACHE = 'no-cache'
export const NO_STORE = 'no-store'

const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|manifest|xml))/
/** Below a packet's worth nothing is won. */
const WORTH_COMPRESSING = 1024
/** Up to here a copy of the bytes costs less than a stream of them. */
const SMALL = 16 * 1024

/** Answers with a body: compressed where the client takes it and it is worth it, or 304 where the client has it. */
export async function send(request: Request, sendable: Sendable, cache?: EncodedCache): Promise<Response> {
  const headers = headersOf(sendable)
  if (matchesETag(request.headers.get('if-none-match'), headers.get('ETag'))) {
    return new Response(null, { status: 304, headers })
  }
  const encoding = encodingFor(request, sendable)
  const bytes = encoding ? await encoded(sendable, encoding, cache) : sendable.bytes
  if (encoding) headers.set('Content-Encoding', encoding)
  headers.set('Content-Type', sendable.type)
  headers.set('Content-Length', String(bytes.length))
  return new Response(bytes.length > SMALL ? streamOf(bytes) : (bytes as Uint8Array<ArrayBuffer>), {
    status: sendable.status ?? 200,
    headers,
  })
}

/** A `Response` copies the bytes that it is given; those of a stream are the same for all who are answered with them. */
const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(stream) {
      stream.enqueue(bytes)
      stream.close()
    },
  })

function headersOf({ type, cacheControl, key, headers }: Sendable): Headers {
  const all = new Headers({ ...headers, 'Cache-Control': cacheControl })
  // One name for all encodings of the same bytes, so it can only be a weak one (RFC 9110, section 8.8.1).
  if (key && cacheControl !== NO_STORE) all.set('ETag', `W/"${key}"`)
  if (COMPRESSIBLE.test(type)) all.append('Vary', 'Accept-Encoding')
  return all
}

/** Whether the client has what `etag` names (RFC 9110, section 13.1.2: compared weakly). */
export function matchesETag(ifNoneMatch: string | null | undefined, etag: string | null): boolean {
  if (!ifNoneMatch || !etag) return false
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '')
  const tags = ifNoneMatch.split(',').map(bare)
  return tags.includes('*') || tags.includes(bare(etag))
}

function encodingFor(request: Request, { type, bytes }: Sendable): Encoding | undefined {
  if (!COMPRESSIBLE.test(type) || bytes.length < WORTH_COMPRESSING) return undefined
  return chosenEncoding(request.headers.get('accept-encoding'))
}

/** The same bytes for many are compressed once, as long as they are there. */
const encodedOnce = {
  br: memoize((bytes: Uint8Array) => encode(bytes, 'br')),
  gzip: memoize((bytes: Uint8Array) => encode(bytes, 'gzip')),
} satisfies Record<Encoding, unknown>

const encoded = ({ key, bytes }: Sendable, encoding: Encoding, cache?: EncodedCache): Promise<Uint8Array> =>
  key && cache ? cache(key, bytes, encoding) : encodedOnce[encoding](bytes)
