import { Problem } from 'domain/problem'

/** A request's body. No more of it is taken in than `limit` bytes. Throws `tooLarge`, and `bad-input` where it breaks off. */
export async function readBody(request: Request, limit: number, tooLarge: () => Problem): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunksOf(request)) {
    size += chunk.length
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
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
