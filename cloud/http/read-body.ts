import { Problem } from 'domain/problem'
import { CALL_LIMIT } from 'domain/wire/wire'
import { callTooLarge } from '../api/parse-input'

/**
 * A request's body as text. No more of it is taken in than a call may have.
 * Throws `too-large`, `not-json` where it is not UTF-8, `bad-input` where it breaks off.
 */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length')) > CALL_LIMIT) throw callTooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunksOf(request)) {
    size += chunk.length
    if (size > CALL_LIMIT) throw callTooLarge()
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader()
  if (!reader) return
  try {
    for (let next = await taken(reader); !next.done; next = await taken(reader)) yield next.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

type BodyReader = ReadableStreamDefaultReader<Uint8Array>

const taken = (reader: BodyReader): ReturnType<BodyReader['read']> =>
  reader.read().catch(() => {
    throw new Problem('bad-input', 'The body broke off before its end.')
  })

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem('not-json', 'The body must be JSON in UTF-8.')
  }
}
