import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { sumOf, zipOf } from './zip'

const chunk = (kind: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(sumOf(named))
  return Buffer.concat([length, named, sum])
}

/** A PNG of 144 megapixels in twenty kilobytes: white and black, a bit a pixel, each line after the byte of its filter. */
export function pictureBomb(): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  header.writeUInt32BE(12_000, 0)
  header.writeUInt32BE(12_000, 4)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const lines = deflateSync(Buffer.alloc(12_000 * (1 + 12_000 / 8)))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))])
}

/** The head of a file as an iPhone writes it (ISO/IEC 23008-12), without a picture. */
export const HEIC = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')

const EXIF = {
  IFD0: { Copyright: 'Ann Example', Make: 'Camera' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 18/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '120/1 35/1 0/1' },
}

type Kind = 'png' | 'jpeg' | 'webp'

/** A picture as a camera or a program writes it: lying on its side where it is a JPEG, with where it was taken and by whom. */
export function taken(kind: Kind, width = 300, height = 200, shade = 120): Promise<Buffer> {
  const picture = sharp({ create: { width, height, channels: 3, background: { r: shade, g: 90, b: 60 } } })
  return picture
    .withExif(EXIF)
    .withMetadata({ ...(kind === 'jpeg' && { orientation: 6 }), exif: EXIF })
    .toFormat(kind)
    .toBuffer()
}

/** A JPEG as a phone's album gives it: upright. */
export const uprightPhoto = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#80a060' } })
    .jpeg()
    .toBuffer()

/** A drawing of a floor: two rooms, and what a test puts between. */
export const drawing = (inner = '', attributes = 'viewBox="0 0 400 300"', before = ''): Buffer =>
  Buffer.from(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}><rect id="a" x="10" y="10" width="90" height="40" fill="#ddd"/>${inner}<path d="M 1 2 L 3 4"/></svg>`,
  )

/** A PDF of one page, and what a test puts into its catalogue or behind its objects. */
export const pdf = (catalogue = '', objects: string | Buffer = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n`, 'latin1'),
    Buffer.from('2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page >>\nendobj\n'),
    Buffer.from(objects),
    Buffer.from('\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
  ])

type Page = {
  readonly pages?: number
  readonly box?: string
  readonly drawn?: string | Buffer
  readonly trailer?: string
}

/** A whole PDF with its table of objects: `pages` times a page of `box` points with what is `drawn`, a red square in its lower left quarter unless told. */
export function pagedPdf({
  pages = 1,
  box = '400 300',
  drawn = '1 0 0 rg 0 0 200 150 re f',
  trailer = '',
}: Page = {}): Buffer {
  const content = Buffer.isBuffer(drawn) ? deflateSync(drawn) : Buffer.from(drawn)
  const filter = Buffer.isBuffer(drawn) ? '/Filter /FlateDecode' : ''
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${box}] /Contents 3 0 R >>`
  const kids = Array.from({ length: pages }, (_, index) => `${index + 4} 0 R`).join(' ')
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`),
    Buffer.concat([
      Buffer.from(`<< ${filter} /Length ${content.length} >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
    ...Array.from({ length: pages }, () => Buffer.from(page)),
  ]
  const parts = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  objects.forEach((object, index) => {
    places.push(Buffer.concat(parts).length)
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'))
  })
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${lines}trailer << /Root 1 0 R /Size ${size} ${trailer} >>\n`
  return Buffer.concat([...parts, Buffer.from(`${table}startxref\n${Buffer.concat(parts).length}\n%%EOF\n`)])
}

/** An object stream (ISO 32000-1, section 7.5.7) with a text in it. */
export function packed(text: string): Buffer {
  const bytes = deflateSync(Buffer.from(text))
  const head = `9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream\nendobj\n')])
}

const PARTS = { docx: 'word/document.xml', pptx: 'ppt/presentation.xml', xlsx: 'xl/workbook.xml' }

/** A document of Office's, and other files in its archive. */
export const office = (
  type: keyof typeof PARTS,
  more: Readonly<Record<string, string>> = {},
  claimed?: number,
): Buffer => Buffer.from(zipOf({ '[Content_Types].xml': '<Types/>', [PARTS[type]]: '<root/>', ...more }, claimed))
