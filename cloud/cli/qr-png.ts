import { crc32 as crcOf, deflateSync } from 'node:zlib'
import { encode } from 'uqr'

const BORDER = 4 // modules; the quiet zone of ISO/IEC 18004
const SCALE = 16 // pixels a module

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** A chunk: length, type, data, checksum of type and data (PNG, third edition, section 5.3). */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crcOf(body))
  return Buffer.concat([length, body, checksum])
}

/** One bit a pixel, 1 for white; each line behind a 0, which says that it is not filtered. */
function linesOf(matrix: readonly (readonly boolean[])[]): Buffer {
  const side = matrix.length * SCALE
  const lines = matrix.map((row) => {
    const line = Buffer.alloc(1 + Math.ceil(side / 8))
    for (let x = 0; x < side; x++) {
      const byte = 1 + (x >> 3)
      if (!row[Math.floor(x / SCALE)]) line[byte] = (line[byte] ?? 0) | (0x80 >> (x & 7))
    }
    return line
  })
  return Buffer.concat(lines.flatMap((line) => Array.from({ length: SCALE }, () => line)))
}

/** A QR code as a black and white PNG, ready for print: level Q, quiet zone included. */
export function qrPng(text: string): Buffer {
  const { data, size } = encode(text, { ecc: 'Q', border: BORDER })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size * SCALE, 0)
  head.writeUInt32BE(size * SCALE, 4)
  head[8] = 1 // bit a pixel; greyscale, and nothing else of PNG's
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(linesOf(data))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
