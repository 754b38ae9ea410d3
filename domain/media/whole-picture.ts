/** A marker that ends a JPEG, and the one behind which its picture begins (ITU T.81, B.1.1.3). */
const [END, SCAN] = [0xd9, 0xda]

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

/** The segments before the picture may hold a small one with an end of its own. In the picture's data 0xff is followed by 0. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  let at = 2
  while (at + 4 <= bytes.length && bytes[at + 1] !== SCAN) {
    if (bytes[at] !== 0xff) return true
    at += bytes[at + 1] === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  for (at += 2; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === END) return true
  return false
}

/** Chunks of a length, a type, data and a checksum, until one that says it is the last. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at))
    if (textAt(bytes, at + 4, 4) === 'IEND') return true
  return false
}

const isWholeWebp = (bytes: Uint8Array): boolean => viewOf(bytes).getUint32(4, true) + 8 <= bytes.length

/**
 * Whether a JPEG, PNG or WebP goes on to its end, which a browser does not ask: it draws what there is, and leaves the rest
 * blank. Of any other file nothing is known, and it counts as whole.
 */
export function isWholePicture(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return isWholeJpeg(bytes)
  if (textAt(bytes, 1, 3) === 'PNG') return isWholePng(bytes)
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return isWholeWebp(bytes)
  return true
}
