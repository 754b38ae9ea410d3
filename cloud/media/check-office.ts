import { archiveEntries } from '../formats/unzip'
import { refused } from './refuse'

export type OfficeType = 'docx' | 'pptx' | 'xlsx'

/** The part that makes an archive a document of its kind (ISO/IEC 29500-1). */
const PARTS: readonly (readonly [string, OfficeType])[] = [
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['xl/workbook.xml', 'xlsx'],
]

const MOST_FILES = 20_000
/** Bytes that a document's parts may come to: a program that opens it on a phone unpacks them all. */
const MOST_UNPACKED = 300 * 1024 * 1024

/** Which kind of document an archive is, without unpacking it. Throws `bad-input` for one that is damaged, none of them, or holds macros. */
export async function officeType(bytes: Uint8Array): Promise<OfficeType> {
  const entries = await archiveEntries(bytes, MOST_FILES).catch(() => {
    throw refused('document-damaged')
  })
  const names = new Set(entries.map(({ name }) => name))
  const [, type] = PARTS.find(([part]) => names.has(part)) ?? []
  if (!type || !names.has('[Content_Types].xml')) throw refused('document-kind')
  if (entries.some(({ name }) => /(^|\/)(vbaProject\.bin|activeX\/)/i.test(name))) throw refused('document-macros')
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw refused('document-locked')
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) throw refused('too-hard')
  return type
}
