import type { Programme } from '../programme/programme'
import type { Mapping } from './columns'
import type { Imported } from './import-file'
import type { LastImport } from './last-import'
import type { FileFormat } from './source'

/** A file to import, and what it is to go into. */
export type ImportJob = {
  readonly bytes: Uint8Array
  /** As its owner calls it: `programme.xlsx`. */
  readonly name: string
  /** Insists on a format; else the content tells. */
  readonly format?: FileFormat
  readonly mapping?: Mapping
  /** The draft; without one an empty forum with the file's own days, zone and languages. */
  readonly programme?: Programme
  /** What the last import of each source gave. */
  readonly last?: Readonly<Record<string, LastImport>>
}

/** Reads a file and says what importing it comes to; changes nothing. Throws `bad-input` or `too-large` with one sentence. */
export type ImportFile = (job: ImportJob) => Promise<Imported>
