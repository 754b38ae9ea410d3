import { sha256 } from '@noble/hashes/sha2'

/** Half a character becomes U+FFFD, as wherever text becomes UTF-8 (WHATWG Encoding, scalar value strings). */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : '\ufffd'))

/** UTF-8 without TextEncoder, which the mini program lacks. */
function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(wellFormed(text))
  const bytes = new Uint8Array(escaped.length)
  let length = 0
  for (let at = 0; at < escaped.length; at++) {
    if (escaped[at] === '%') {
      bytes[length++] = Number.parseInt(escaped.slice(at + 1, at + 3), 16)
      at += 2
    } else bytes[length++] = escaped.charCodeAt(at)
  }
  return bytes.slice(0, length)
}

/** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
export function sha256Of(text: string): string {
  let hex = ''
  sha256(utf8(text)).forEach((byte) => {
    hex += byte.toString(16).padStart(2, '0')
  })
  return hex
}
