import { LARGEST_UPLOAD } from 'domain/import/limits'
import type { FileFormat, ProgrammeFile } from 'domain/import/source'
import { detectKind, type Kind, kindOfFormat } from './detect'
import type { RepeatsUntil } from './ics'
import { tooLarge, unreadable } from './refuse'

/** Each is loaded when a file of its kind comes. */
const readers: Readonly<Record<Kind, (bytes: Uint8Array, until?: RepeatsUntil) => Promise<ProgrammeFile>>> = {
  xlsx: async (bytes) => (await import('./xlsx')).readXlsx(bytes),
  csv: async (bytes) => (await import('./csv')).readCsv(bytes),
  ics: async (bytes, until) => (await import('./ics')).readIcs(bytes, until),
  xml: async (bytes) => {
    const [{ readScheduleXml }, { decodeText }] = await Promise.all([import('./schedule-xml'), import('./decode')])
    return readScheduleXml(decodeText(bytes))
  },
  json: async (bytes) => (await import('./json')).readJson(bytes),
}

/**
 * Reads a programme file of any of the formats, which its content tells; `format` insists on one. What a calendar repeats
 * for ever ends at `until`, the end of the forum it goes into.
 * Throws `bad-input` and `too-large` with one sentence that says what to do.
 */
export async function readProgrammeFile(
  bytes: Uint8Array,
  name: string,
  format?: FileFormat,
  until?: RepeatsUntil,
): Promise<ProgrammeFile> {
  if (bytes.byteLength > LARGEST_UPLOAD) throw tooLarge('The file')
  const kind = detectKind(bytes, name)
  if (format && kindOfFormat(format) !== kind)
    throw unreadable('unknown', `This file is no ${format}; it looks like ${kind}.`)
  const file = await readers[kind](bytes, until)
  if (format && file.format !== format)
    throw unreadable('unknown', `This file is no ${format}; it looks like ${file.format}.`)
  return file
}
