import { jpegSegments, pngChunks, webpChunks } from './picture-header'

/** The marker that ends a JPEG, of two bytes (ITU-T T.81, annex B). */
const END = 0xd9

/** The segments before the pixels may hold a small picture with an end of its own. In the pixels' data 0xff is followed by 0. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  const scan = jpegSegments(bytes)?.pop()
  if (!scan) return false
  for (let at = scan.to; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === END) return true
  return false
}

/**
 * Whether a JPEG, PNG or WebP goes on to its end, which a browser does not ask: it draws what there is, and leaves the rest
 * blank. Of any other file nothing is known, and it counts as whole.
 */
export function isWholePicture(bytes: Uint8Array): boolean {
  const textAt = (at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length))
  if (bytes.length < 12) return false
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return isWholeJpeg(bytes)
  if (textAt(1, 3) === 'PNG') return pngChunks(bytes) !== undefined
  if (textAt(0, 4) === 'RIFF' && textAt(8, 4) === 'WEBP') return webpChunks(bytes) !== undefined
  return true
}
