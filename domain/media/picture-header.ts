/** Pixels of a picture as its file says. */
export type Size = { readonly width: number; readonly height: number }

const textAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A piece of a picture's file: what it is called, and where it begins and ends. */
export type Chunk = { readonly name: string; readonly from: number; readonly to: number }

const PNG_SIGNATURE = 8

/** The chunks of a PNG (ISO/IEC 15948, section 5.3); nothing where it is cut short. */
export function pngChunks(bytes: Uint8Array): Chunk[] | undefined {
  const chunks: Chunk[] = []
  for (let from = PNG_SIGNATURE; from + 12 <= bytes.length; ) {
    const to = from + 12 + viewOf(bytes).getUint32(from)
    if (to > bytes.length) return undefined
    chunks.push({ name: textAt(bytes, from + 4), from, to })
    if (chunks[chunks.length - 1]?.name === 'IEND') return chunks
    from = to
  }
  return undefined
}

export function pngSize(bytes: Uint8Array): Size | undefined {
  const [first] = pngChunks(bytes) ?? []
  if (first?.name !== 'IHDR') return undefined
  const view = viewOf(bytes)
  return { width: view.getUint32(first.from + 8), height: view.getUint32(first.from + 12) }
}

/** The chunks of a WebP (RFC 9649, section 2.3); nothing where it is cut short. */
export function webpChunks(bytes: Uint8Array): Chunk[] | undefined {
  const view = viewOf(bytes)
  if (bytes.length < 20) return undefined
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return undefined
  const chunks: Chunk[] = []
  for (let from = 12; from + 8 <= end; ) {
    const size = view.getUint32(from + 4, true)
    const to = from + 8 + size + (size % 2)
    if (to > end + 1) return undefined
    chunks.push({ name: textAt(bytes, from), from, to: Math.min(to, end) })
    from = to
  }
  return chunks
}

/** RFC 9649, sections 2.5 to 2.7. */
export function webpSize(bytes: Uint8Array): Size | undefined {
  const [first] = webpChunks(bytes) ?? []
  if (!first || first.from + 18 > bytes.length) return undefined
  const at = first.from + 8
  const view = viewOf(bytes)
  const three = (from: number): number => view.getUint16(from, true) + (bytes[from + 2] ?? 0) * 65536
  if (first.name === 'VP8X') return { width: three(at + 4) + 1, height: three(at + 7) + 1 }
  if (first.name === 'VP8L') {
    const bits = view.getUint32(at + 1, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (first.name !== 'VP8 ') return undefined
  return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff }
}

/** A segment of a JPEG in front of its pixels, by its marker's second byte (ITU-T T.81, annex B). */
export type Segment = { readonly marker: number; readonly from: number; readonly to: number }

const START_OF_SCAN = 0xda

/** The segments up to the pixels, which begin with the last one; nothing where it is cut short. */
export function jpegSegments(bytes: Uint8Array): Segment[] | undefined {
  const view = viewOf(bytes)
  const segments: Segment[] = []
  for (let from = 2; from + 4 <= bytes.length; ) {
    if (bytes[from] !== 0xff) return undefined
    const marker = bytes[from + 1] ?? 0
    // Any marker may have fill bytes in front.
    if (marker === 0xff) {
      from++
      continue
    }
    const to = from + 2 + view.getUint16(from + 2)
    if (to > bytes.length) return undefined
    segments.push({ marker, from, to })
    if (marker === START_OF_SCAN) return segments
    from = to
  }
  return undefined
}

/** Start of frame: all of 0xc0 to 0xcf but tables and the arithmetic coder's. */
const isFrame = ({ marker }: Segment): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

export function jpegSize(bytes: Uint8Array): Size | undefined {
  const frame = jpegSegments(bytes)?.find(isFrame)
  if (!frame) return undefined
  const view = viewOf(bytes)
  return { width: view.getUint16(frame.from + 7), height: view.getUint16(frame.from + 5) }
}

const APP1 = 0xe1

/** How a JPEG is to be turned, from 1 to 8, as its Exif says (CIPA DC-008, tag 274); 1 where it does not. */
export function jpegOrientation(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  const exif = jpegSegments(bytes)?.find(({ marker, from }) => marker === APP1 && textAt(bytes, from + 4) === 'Exif')
  if (!exif) return 1
  const tiff = exif.from + 10
  const isLittle = textAt(bytes, tiff).startsWith('II')
  try {
    const list = tiff + view.getUint32(tiff + 4, isLittle)
    const count = view.getUint16(list, isLittle)
    for (let entry = 0; entry < count; entry++) {
      const at = list + 2 + entry * 12
      if (view.getUint16(at, isLittle) === 274) return view.getUint16(at + 8, isLittle)
    }
  } catch {
    // What points out of the file says nothing.
  }
  return 1
}
