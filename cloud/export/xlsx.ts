import { crc32, deflateRawSync } from 'node:zlib'
import { xmlText } from './schedule-xml'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The parts of a workbook that never change (ECMA-376, Part 1, 12.3). */
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="Programme" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
}

/** `A`, …, `Z`, `AA`. */
const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

const cellXml = (text: string, row: number, column: number): string =>
  text === ''
    ? ''
    : `<c r="${columnName(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`

/** Characters of the widest column. */
const WIDEST = 50

/** As wide as the longest text of each column, within reason; signs of Chinese take twice the room. */
function widthsXml(rows: readonly (readonly string[])[]): string {
  const columns = rows[0] ?? []
  const widthOf = (text = ''): number => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)
  const widest = columns.map((_, column) => Math.max(...rows.map((cells) => widthOf(cells[column]))))
  const widths = widest.map((width) => Math.min(WIDEST, width + 2))
  return widths
    .map((width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`)
    .join('')
}

const sheetXml = (rows: readonly (readonly string[])[]): string =>
  `<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols>${widthsXml(rows)}</cols><sheetData>${rows
    .map(
      (cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cellXml(text, row, column)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`

/** A workbook of one sheet, all cells text. */
export function xlsxOf(rows: readonly (readonly string[])[]): Uint8Array {
  const files = { ...parts, 'xl/worksheets/sheet1.xml': sheetXml(rows) }
  return zip(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(HEAD + text) })))
}

/** 1 January 1980, the first day that ZIP has: the same programme gives the same bytes. */
const DATE = 0x21
const DEFLATED = 8
const UTF8 = 0x0800
const VERSION = 20

/** A ZIP archive (PKWARE, APPNOTE.TXT, 4.3), small enough for its first form. */
function zip(files: readonly { readonly name: string; readonly bytes: Buffer }[]): Uint8Array {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const packed = deflateRawSync(bytes)
    const path = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(VERSION, 0)
    shared.writeUInt16LE(UTF8, 2)
    shared.writeUInt16LE(DEFLATED, 4)
    shared.writeUInt16LE(DATE, 8)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(path.length, 22)
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(offset, 10)
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), shared, path, packed)
    entries.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, entry, path)
    offset += 4 + shared.length + path.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, directory, end])
}
