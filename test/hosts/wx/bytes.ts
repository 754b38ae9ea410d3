/** Bytes as a string of characters 0–255: what a shelf and a message to another process can carry. */
export type ByteText = string

export const toByteText = (buffer: ArrayBuffer): ByteText => {
  const bytes = new Uint8Array(buffer)
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** A new buffer of the realm that runs this, so that `instanceof ArrayBuffer` holds in the app. */
export const toBuffer = (text: ByteText): ArrayBuffer => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes.buffer
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)

/** On a phone this is native code, and its time is not the app's. */
export const encodeUtf8 = (text: string): ByteText => {
  if (isAscii(text)) return text
  if (/\p{Surrogate}/u.test(text)) throw new URIError('half a character cannot be stored')
  return toByteText(new TextEncoder().encode(text).buffer)
}

/** Throws on bytes that are no UTF-8. */
export const decodeUtf8 = (bytes: ByteText): string =>
  isAscii(bytes) ? bytes : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(toBuffer(bytes))

/** What the app wrote, text as UTF-8 or a buffer, as bytes. */
export const bytesOf = (data: unknown): ByteText => {
  if (typeof data === 'string') return encodeUtf8(data)
  if (Object.prototype.toString.call(data) === '[object ArrayBuffer]') return toByteText(data as ArrayBuffer)
  throw new Error('data should be String or ArrayBuffer')
}
