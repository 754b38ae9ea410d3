import * as v from 'valibot'
import { Tally } from '../programme/numbers'
import { leftOutCodes, repairCodes } from './remarks'
import { fileFormats } from './source'

/** Counts of sessions: what an import would change, or did. */
export const ImportChangesSchema = v.strictObject({
  added: Tally,
  removed: Tally,
  /** With another start or another end; `starts` and `ends` count each. */
  retimed: Tally,
  starts: Tally,
  ends: Tally,
  /** With another room. */
  moved: Tally,
  /** With another title. */
  renamed: Tally,
  described: Tally,
  retopiced: Tally,
  speakers: Tally,
  cancelled: Tally,
  reinstated: Tally,
  /** That stay as they are. */
  unchanged: Tally,
  /** With something that was changed by hand since the last import and stays so. */
  kept: Tally,
})
export type ImportChanges = v.InferOutput<typeof ImportChangesSchema>

const ColumnSchema = v.strictObject({
  column: v.string(),
  header: v.string(),
  samples: v.array(v.string()),
  /** One of `columnFields`, with `:LANGUAGE` behind or not; `''`: not taken. */
  field: v.string(),
  isUnsure: v.boolean(),
})

/** A row as people find it in the file; the sheet where several hold the programme. */
const Place = { row: Tally, sheet: v.optional(v.string()) }

const RepairSchema = v.strictObject({
  ...Place,
  field: v.string(),
  code: v.picklist(repairCodes),
  was: v.optional(v.string()),
  now: v.optional(v.string()),
  /** The code in a sentence. */
  what: v.string(),
})

const LeftOutSchema = v.strictObject({
  ...Place,
  code: v.picklist(leftOutCodes),
  /** Another row's number, with `same-as`; with `refused` what is wrong with it, in English. */
  value: v.optional(v.string()),
  title: v.string(),
  why: v.string(),
})

/** A field that stays as it was changed by hand. */
const KeptSchema = v.strictObject({ session: v.string(), title: v.string(), field: v.string() })

/** What importing a file would do, all at once. `taken` and what is left out are all rows. */
export const ImportReportSchema = v.strictObject({
  format: v.picklist(fileFormats),
  rows: Tally,
  sessions: Tally,
  days: Tally,
  rooms: Tally,
  topics: Tally,
  people: Tally,
  taken: Tally,
  repaired: v.array(RepairSchema),
  leftOut: v.array(LeftOutSchema),
  changes: ImportChangesSchema,
  kept: v.array(KeptSchema),
  /** Days that the forum lacked. */
  newDays: v.array(v.string()),
  /** Where the file looks like another programme than the one imported before: how many sessions of that one stay. */
  otherProgramme: v.optional(Tally),
  /** The zone by which times without an offset were read. */
  timeZone: v.string(),
  /** Of a table; else empty. */
  columns: v.array(ColumnSchema),
  /** What else somebody should know, in sentences. */
  notes: v.array(v.string()),
})
export type ImportReport = v.InferOutput<typeof ImportReportSchema>

/** A row as it would be taken. */
export const ImportRowSchema = v.strictObject({
  ...Place,
  /** None where the row is left out. */
  session: v.optional(v.string()),
  title: v.string(),
  /** By the forum's clock. */
  start: v.optional(v.string()),
  end: v.optional(v.string()),
  /** When it says it is, where it is left out: as the file has it. */
  written: v.optional(v.strictObject({ day: v.string(), time: v.string() })),
  room: v.string(),
  speakers: v.array(v.string()),
})
export type ImportRow = v.InferOutput<typeof ImportRowSchema>
