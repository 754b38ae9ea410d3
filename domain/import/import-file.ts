import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import { dayBeginsAfter, forumDate } from '../time/forum-date'
import { MINUTE, momentOf } from '../time/time'
import { type ColumnGuess, guessColumns, type Mapping } from './columns'
import { compareSessions } from './compare'
import { withDays } from './days'
import type { LastImport } from './last-import'
import { mergeSessions } from './merge-sessions'
import { keysOf } from './names'
import { mergeOwn } from './own-programme'
import { placeOf, type Repair, readRows, whyLeftOut } from './read-rows'
import { otherProgrammeSentence, repairSentence } from './remarks'
import type { ImportReport, ImportRow } from './report'
import type { ProgrammeFile, Zone } from './source'
import { rowsOfTable } from './table-rows'

export type ImportInput = {
  readonly file: ProgrammeFile
  /** The draft. */
  readonly programme: Programme
  readonly zone: Zone
  readonly mapping?: Mapping
  readonly last?: LastImport
}

export type Imported = {
  readonly report: ImportReport
  readonly rows: readonly ImportRow[]
  /** The draft with the file in it. */
  readonly programme: Programme
  readonly given: LastImport
}

/** What importing a file into a draft comes to: a report, and the draft with it. Nothing is changed. */
export function importFile(input: ImportInput): Imported {
  const { file, programme, zone, last } = input
  const source = sourceOf(file)
  const columns = file.table ? guessColumns(file.table, { ...last?.mapping, ...input.mapping }) : []
  const rows = file.rows ?? (file.table ? rowsOfTable(file.table, columns) : [])
  const { proposed, repairs, leftOut } = readRows(rows, {
    offsets: zone.offsets,
    dayBegins: dayBeginsAfter(programme.forum) / MINUTE,
    days: programme.forum.days.map(({ date }) => date),
    languages: programme.forum.languages,
    knownTopics: new Set(programme.topics.flatMap(({ title }) => keysOf(title))),
    isMonthFirst: MONTH_FIRST.test(zone.name),
    year: Number(programme.forum.days[0]?.date.slice(0, 4)),
  })
  const all: Repair[] = [...repairs]
  const say = (repair: Repair) => all.push(repair)
  const merging = { programme, zone, last, source, say }
  const merged = file.programme === undefined ? mergeSessions(proposed, merging) : mergeOwn(file.programme, merging)
  const allLeftOut = [...leftOut, ...merged.refused]
  const { forum, newDays } = withDays(programme.forum, merged.sessions, zone.offsets)
  const next: Programme = { ...programme, ...merged.lists, forum, sessions: merged.sessions }
  const { otherProgramme } = merged
  const notes = [...(otherProgramme ? [otherProgrammeSentence(otherProgramme)] : []), ...notTaken(columns)]
  return {
    programme: next,
    given: { source, given: merged.given, mapping: mappingOf(columns) },
    rows: [
      ...merged.rows,
      ...allLeftOut.map(({ row, sheet, title, written: { room, ...written } }) => ({
        ...placeOf({ row, sheet }),
        title,
        written,
        room,
        speakers: [],
      })),
    ],
    report: {
      format: file.format,
      rows: merged.taken.length + allLeftOut.length,
      ...tally(merged.taken, programme, zone),
      taken: merged.taken.length,
      repaired: all.map((repair) => ({ ...repair, what: repairSentence(repair.code) })),
      leftOut: allLeftOut.map(({ written: _shown, ...one }) => ({ ...one, why: whyLeftOut(one) })),
      changes: {
        ...compareSessions(programme.sessions, next.sessions),
        kept: new Set(merged.kept.map(({ session }) => session)).size,
      },
      kept: merged.kept,
      newDays,
      ...(otherProgramme && { otherProgramme }),
      timeZone: zone.name,
      columns,
      notes,
    },
  }
}

const MONTH_FIRST =
  /^(America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise|Indiana)|Pacific\/Honolulu|US\/)/

/** The name under which items keep the ids that this kind of file gives them. */
const sourceOf = ({ format, source }: ProgrammeFile): string => {
  const name = format === 'xlsx' || format === 'csv' ? 'table' : format
  return [name, source?.replace(/[^A-Za-z0-9._-]+/g, '-')].filter(Boolean).join('.').slice(0, 40)
}

export const sourceOfFile = sourceOf

const mappingOf = (columns: readonly ColumnGuess[]): Mapping =>
  Object.fromEntries(columns.filter(({ header }) => header !== '').map(({ header, field }) => [header, field]))

function notTaken(columns: readonly ColumnGuess[]): string[] {
  const left = columns.filter(({ field, samples }) => field === '' && samples.length > 0)
  return left.length === 0
    ? []
    : [`Columns not taken: ${left.map(({ column, header }) => header || column).join(', ')}.`]
}

/** What the file itself has, of each kind. */
function tally(sessions: readonly Session[], { forum }: Programme, { offsets }: Zone) {
  const count = (values: readonly unknown[]): number => new Set(values.filter((value) => value !== undefined)).size
  return {
    sessions: sessions.length,
    days: count(sessions.map(({ start }) => forumDate(momentOf(start), { ...forum, offsets }))),
    rooms: count(sessions.map(({ room }) => room)),
    topics: count(sessions.map(({ topic }) => topic)),
    people: count(sessions.flatMap(({ speakers }) => speakers.map(({ person }) => person))),
  }
}
