/** One part of a `multipart/form-data` body (RFC 7578) by its name. */
export function partsOf(body: Buffer, contentType: string): Map<string, Buffer> {
  const mark = Buffer.from(`--${/boundary=(.+)$/.exec(contentType)?.[1]}`)
  const parts = new Map<string, Buffer>()
  for (let at = body.indexOf(mark); at >= 0; ) {
    const [head, next] = [body.indexOf('\r\n\r\n', at), body.indexOf(mark, at + 1)]
    if (next < 0) break
    const name = /name="([^"]+)"/.exec(body.subarray(at, head).toString())?.[1]
    if (name !== undefined) parts.set(name, body.subarray(head + 4, next - 2))
    at = next
  }
  return parts
}

type Field = readonly [number: number, bytes: Buffer]

/** The fields of a Protocol Buffers message whose wire type is bytes; numbers are passed over. */
function fieldsOf(message: Buffer): Field[] {
  const fields: Field[] = []
  let at = 0
  const varint = (): number => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = message[at++] ?? 0
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
  }
  while (at < message.length) {
    const [tag, length] = [varint(), varint()]
    if ((tag & 7) !== 2) continue
    fields.push([tag >> 3, message.subarray(at, at + length)])
    at += length
  }
  return fields
}

/** What is asked of WeChat: `{ 2: { 1: { 1: name, 2: JSON } … } }`. */
export function askedOf(message: Buffer): Record<string, unknown> {
  const pairs = fieldsOf(message).flatMap(([number, bytes]) => (number === 2 ? fieldsOf(bytes) : []))
  return Object.fromEntries(
    pairs.map(([, pair]) => {
      const [[, name], [, value]] = fieldsOf(pair) as [Field, Field]
      return [name.toString(), JSON.parse(value.toString())]
    }),
  )
}

/** WeChat's answer: `{ 1: bytes, 2: media type }`. */
export function answerOf(bytes: Buffer, type: string): Buffer {
  const field = (number: number, content: Buffer): Buffer =>
    Buffer.concat([Buffer.from([(number << 3) | 2, (content.length & 0x7f) | 0x80, content.length >> 7]), content])
  return Buffer.concat([field(1, bytes), field(2, Buffer.from(type))])
}
