import { LARGEST_KEPT, LONGEST_KEPT_SIDE } from 'domain/media/limits'
import {
  type Chunk,
  jpegOrientation,
  jpegSegments,
  jpegSize,
  pngChunks,
  pngSize,
  type Size,
  webpChunks,
  webpSize,
} from 'domain/media/picture-header'
import type { ContentKind } from './content-kind'
import { refused } from './refuse'

export type PictureKind = Extract<ContentKind, 'png' | 'jpeg' | 'webp'>

/** A picture as guests get it. */
export type Picture = Size & { readonly bytes: Uint8Array; readonly kind: PictureKind }

/** The picture's own pixels, without reading them. Throws `bad-input` for a file that is cut short. */
export function sizeOf(bytes: Uint8Array, kind: PictureKind): Size {
  const size = { png: pngSize, jpeg: jpegSize, webp: webpSize }[kind](bytes)
  if (!size || size.width < 1 || size.height < 1) throw refused('picture-damaged')
  return size
}

/**
 * A picture without what a camera or a program wrote into it, its pixels as they came: for a home that has nothing to draw
 * with. A JPEG keeps how it is to be turned, and nothing else. Throws `too-large` beyond what is kept so.
 */
export function keptPicture(bytes: Uint8Array, kind: PictureKind): Picture {
  const { width, height } = sizeOf(bytes, kind)
  if (Math.max(width, height) > LONGEST_KEPT_SIDE) throw refused('picture-here')
  const kept = cleanPicture(bytes, kind)
  if (kept.byteLength > LARGEST_KEPT) throw refused('picture-here')
  const isOnItsSide = kind === 'jpeg' && jpegOrientation(bytes) > 4
  return { kind, bytes: kept, width: isOnItsSide ? height : width, height: isOnItsSide ? width : height }
}

/** A picture's bytes without what a camera or a program wrote into them. Throws `bad-input` where they cannot be told apart. */
export const cleanPicture = (bytes: Uint8Array, kind: PictureKind): Uint8Array =>
  ({ png: cleanPng, jpeg: cleanJpeg, webp: cleanWebp })[kind](bytes)

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const wanted = (chunks: Chunk[] | undefined, names: readonly string[]): Chunk[] => {
  if (!chunks) throw refused('picture-damaged')
  return chunks.filter(({ name }) => names.includes(name))
}

/** What a PNG needs to look as it does; texts, times and Exif are left out. */
const PNG_CHUNKS = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs', 'IDAT', 'IEND']

const cleanPng = (bytes: Uint8Array): Uint8Array =>
  joined([
    bytes.subarray(0, 8),
    ...wanted(pngChunks(bytes), PNG_CHUNKS).map(({ from, to }) => bytes.subarray(from, to)),
  ])

const WEBP_CHUNKS = ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF']
/** That there is a profile, Exif or XMP (RFC 9649, section 2.7). */
const WEBP_METADATA = 0b0010_1100

function cleanWebp(bytes: Uint8Array): Uint8Array {
  const chunks = wanted(webpChunks(bytes), WEBP_CHUNKS).map(({ from, to }) => bytes.slice(from, to))
  for (const chunk of chunks) if (chunk[3] === 0x58) chunk[8] = (chunk[8] ?? 0) & ~WEBP_METADATA
  const body = joined(chunks)
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  return joined([head, body])
}

const APP0 = 0xe0
const ADOBE = 0xee
const COMMENT = 0xfe

/** Application segments tell who, where and when; JFIF and Adobe's say how the colours are meant. */
const isNeeded = (marker: number): boolean =>
  marker === APP0 || marker === ADOBE || !((marker > APP0 && marker <= 0xef) || marker === COMMENT)

/** Exif's mark, a TIFF header, and one entry of which the value is still zero (CIPA DC-008, section 4.5). */
const EXIF = ['ffe10022', '457869660000', '49492a0008000000', '0100', '120103000100000000000000', '00000000'].join('')
const EXIF_VALUE = 28

/** An Exif segment that says how to turn the picture and nothing else. */
function turned(orientation: number): Uint8Array {
  const exif = Buffer.from(EXIF, 'hex')
  exif.writeUInt16LE(orientation, EXIF_VALUE)
  return exif
}

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const segments = jpegSegments(bytes)
  const end = lastMarker(bytes)
  if (!segments || end === undefined) throw refused('picture-damaged')
  const orientation = jpegOrientation(bytes)
  const kept = segments.filter(({ marker }) => isNeeded(marker)).map(({ from, to }) => bytes.subarray(from, to))
  const pixels = bytes.subarray(segments[segments.length - 1]?.to ?? 0, end)
  return joined([
    bytes.subarray(0, 2),
    ...(orientation > 1 && orientation < 9 ? [turned(orientation)] : []),
    ...kept,
    pixels,
  ])
}

/** Where the picture ends: phones put a film or a second picture behind it. */
function lastMarker(bytes: Uint8Array): number | undefined {
  const from = jpegSegments(bytes)?.slice(-1)[0]?.to ?? bytes.length
  for (let at = from; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2
  return undefined
}
