import * as v from 'valibot'
import { UPLOAD_PIECE } from '../import/limits'
import { ImportReportSchema, ImportRowSchema } from '../import/report'
import { fileFormats } from '../import/source'
import { Count, Tally } from '../programme/numbers'
import { action, RequestSchema } from './wire-action'

const LONGEST_PIECE = (UPLOAD_PIECE / 3) * 4

const MappingSchema = v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.string(), v.maxLength(40)))

const Upload = {
  /** The id that the pieces came under. */
  upload: RequestSchema,
  /** Columns by their key (`A`) with the field each becomes (`columnFields`), or `''`; the rest is guessed. */
  mapping: v.optional(MappingSchema),
  /** Insists on a format; else the file's content tells. */
  format: v.optional(v.picklist(fileFormats)),
}

/** How a programme file comes in: in pieces, then judged, then taken into the draft. */
export const importWire = {
  /** One piece of a file, in order. A member may have some files on their way; the one untouched longest gives way to one more. */
  upload: action({
    who: 'editor',
    input: v.strictObject({
      upload: RequestSchema,
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
      /** Bytes of the whole file. */
      size: Count,
      /** The piece's place, from 0. */
      index: Tally,
      data: v.pipe(v.string(), v.base64('must be base64'), v.maxLength(LONGEST_PIECE, 'at most 72,000 bytes')),
    }),
    /** How many pieces are there. */
    output: v.strictObject({ pieces: Count }),
  }),
  /** What importing the file would come to, and its rows as they would be taken; nothing is changed. */
  checkImport: action({
    who: 'editor',
    input: v.strictObject(Upload),
    output: v.strictObject({
      report: ImportReportSchema,
      rows: v.array(ImportRowSchema),
      draftRev: Count,
      /** Whether the draft would be another one. */
      isChange: v.boolean(),
    }),
  }),
  /** Takes the file into the draft, in one act that one undo takes back. Without `act` the draft had all of it already. */
  acceptImport: action({
    who: 'editor',
    input: v.strictObject({ ...Upload, request: RequestSchema, /** As `checkImport` told it. */ draftRev: Count }),
    output: v.strictObject({ act: v.optional(Count), draftRev: Count, report: ImportReportSchema }),
  }),
} as const
