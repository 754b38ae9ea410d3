import type { FileFormat } from 'domain/import/source'
import { decodeText, encodingOf } from './decode'
import { unreadable } from './refuse'

/** What a file is by its first bytes; `json` stands for three formats that differ inside. */
export type Kind = 'xlsx' | 'csv' | 'xml' | 'json' | 'ics'

const KINDS: Readonly<Record<FileFormat, Kind>> = {
  xlsx: 'xlsx',
  csv: 'csv',
  'schedule-xml': 'xml',
  'schedule-json': 'json',
  sessionize: 'json',
  programme: 'json',
  ics: 'ics',
}

export const kindOfFormat = (format: FileFormat): Kind => KINDS[format]

/** What a file is, by its content, whatever its name ends in. Throws `bad-input` for one that is none of those that are read. */
export function detectKind(bytes: Uint8Array, name: string): Kind {
  const starts = (...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte)
  if (bytes.byteLength === 0) throw unreadable('empty', 'The file is empty.')
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return 'xlsx'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw compound(bytes)
  if (starts(0x25, 0x50, 0x44, 0x46))
    throw unreadable('no-table', 'A PDF has no rows to read; save the table behind it as .xlsx or .csv.')
  if (starts(0x1f, 0x8b)) throw unreadable('unknown', 'The file is compressed with gzip; unpack it first.')
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff))
    throw unreadable('no-table', 'A picture has no rows to read; take the table behind it, as .xlsx or .csv.')
  return textKind(bytes, name)
}

/** Old office files and encrypted new ones share a container (MS-CFB); the second names its one stream. */
function compound(bytes: Uint8Array): Error {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
  return isEncrypted
    ? unreadable('password', 'The workbook is protected with a password; save a copy without one.')
    : unreadable('old-workbook', 'This is a workbook of Excel 2003 or older; save it as .xlsx.')
}

function textKind(bytes: Uint8Array, name: string): Kind {
  const head = decodeText(bytes.subarray(0, 4000)).trimStart()
  if (!encodingOf(bytes).startsWith('utf-16') && bytes.subarray(0, 2000).includes(0))
    throw unreadable('unknown', 'This kind of file is not read; use .xlsx, .csv, .ics, schedule.xml or JSON.')
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'ics'
  if (/^<!doctype html|^<html/i.test(head))
    throw unreadable('unknown', 'This is a web page, not a programme; export the data that it shows.')
  if (head.startsWith('<')) return 'xml'
  if (head.startsWith('{') || head.startsWith('[')) return 'json'
  if (/\.(js|ts|mjs)$/i.test(name) || /^(var|const|let|export|module\.exports|\/\/|\/\*)/.test(head))
    throw unreadable('unknown', 'This is a script, not data; save what is in it as JSON or as a table.')
  return 'csv'
}
