import { decodeText } from '../formats/decode'

/** What a file is, whatever its name ends in. `office`: a ZIP archive; `old-office`: the container of old and locked documents. */
export type ContentKind = 'svg' | 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff' | 'pdf' | 'office' | 'old-office' | 'other'

const textAt = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)))

/** A reader looks for a PDF's mark in the first kilobyte (ISO 32000-1, annex H, note 13). */
const PDF_WITHIN = 1024

export function contentKind(bytes: Uint8Array): ContentKind {
  const starts = (...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte)
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg'
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 12) === 'WEBP') return 'webp'
  if (textAt(bytes, 0, 4) === 'GIF8') return 'gif'
  if (starts(0x49, 0x49, 0x2a, 0) || starts(0x4d, 0x4d, 0, 0x2a)) return 'tiff'
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return 'office'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'old-office'
  if (textAt(bytes, 0, PDF_WITHIN).includes('%PDF-')) return 'pdf'
  return isSvg(bytes) ? 'svg' : 'other'
}

/** An `<svg` with nothing but declarations, comments and a document type in front. */
function isSvg(bytes: Uint8Array): boolean {
  const head = decodeText(bytes.subarray(0, 8000)).trimStart()
  return head.startsWith('<') && /<(\w+:)?svg[\s>]/.test(head)
}
