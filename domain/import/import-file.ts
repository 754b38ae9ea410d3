import { isSame } from '../draft/same'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import type { LocalizedText } from '../text/text'
import { dayBeginsAfter, forumDate } from '../time/forum-date'
import { isoOf, MINUTE, momentOf } from '../time/time'
import { type ColumnGuess, guessColumns, type Mapping } from './columns'
import { compareSessions } from './compare'
import { withDays } from './days'
import { match } from './match'
import { mergeFields } from './merge-fields'
import { newId } from './names'
import { type Proposed, type Repair, readRows, whyLeftOut } from './read-rows'
import { repairSentence } from './remarks'
import type { ImportReport, ImportRow } from './report'
import { newSession, type SessionFields, sessionFields, shortTitleOf } from './session-fields'
import type { ProgrammeFile, Zone } from './source'
import { rowsOfTable } from './table-rows'
import { createTerms } from './terms'

/** What an import gave, so that the next one tells what was changed by hand since. */
export type LastImport = {
  readonly source: string
  /** What each session was given, by its id. */
  readonly given: Readonly<Record<string, SessionFields>>
  /** What columns became, by their header. */
  readonly mapping: Mapping
}

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

/** Fewer known sessions than this share mean that a file is another programme, which takes away nothing of the first. */
const SAME_PROGRAMME = 0.3

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
    isMonthFirst: MONTH_FIRST.test(zone.name),
    year: Number(programme.forum.days[0]?.date.slice(0, 4)),
  })
  const all: Repair[] = [...repairs]
  const say = (repair: Repair) => all.push(repair)
  const merged = mergeSessions(proposed, { ...input, source, say })
  const { forum, newDays } = withDays(programme.forum, merged.sessions, zone.offsets)
  const next: Programme = { ...programme, ...merged.lists, forum, sessions: merged.sessions }
  const notes = [...merged.notes, ...notTaken(columns)]
  return {
    programme: next,
    given: { source, given: merged.given, mapping: mappingOf(columns) },
    rows: [...merged.rows, ...leftOut.map(({ row, title }) => ({ row, title, room: '', speakers: [] }))],
    report: {
      format: file.format,
      rows: rows.length,
      ...tally(merged.taken, programme, zone),
      taken: proposed.length,
      repaired: all.map((repair) => ({ ...repair, what: repairSentence(repair.code) })),
      leftOut: leftOut.map((one) => ({ ...one, why: whyLeftOut(one) })),
      changes: {
        ...compareSessions(programme.sessions, next.sessions),
        kept: new Set(merged.kept.map(({ session }) => session)).size,
      },
      kept: merged.kept,
      newDays,
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

type Merging = ImportInput & { readonly source: string; readonly say: (repair: Repair) => void }

function mergeSessions(proposed: readonly Proposed[], { programme, zone, last, source, say }: Merging) {
  const terms = createTerms(programme, source, say)
  const offsets = zone.offsets
  const fields = new Map(proposed.map((one) => [one, sessionFields(one, terms, { programme, offsets, say })]))
  const candidates = proposed.map((one) => ({ one, ...one, roomId: fields.get(one)?.room as string | undefined }))
  const matched = match(candidates, programme.sessions, source)
  const taken: Session[] = []
  const kept: { session: string; title: string; field: string }[] = []
  const given: Record<string, SessionFields> = {}
  const changed = new Map<string, Session>()
  const added: Session[] = []
  const ids = new Set<string>(programme.sessions.map(({ id }) => id))
  const rows: ImportRow[] = []
  for (const candidate of candidates) {
    const theirs = fields.get(candidate.one) ?? {}
    const old = matched.sessions.get(candidate)
    const kind = terms.kindOf(candidate.one)?.kind
    const session = old
      ? mergedSession(old, theirs, last?.given[old.id], (field) =>
          kept.push({ session: old.id, title: wordsOf(old), field }),
        )
      : (newSession(newId(wordsOf(candidate), 'session', ids), theirs, kind as Session['kind']) as Session)
    const named = withExternalId(session, source, candidate.externalId)
    if (old) changed.set(old.id, named)
    else added.push(named)
    taken.push(named)
    given[named.id] = theirs
    rows.push(rowShown(candidate, named, terms.lists()))
  }
  const gone = goneSessions(programme.sessions, { taken: changed, last, proposed: proposed.length })
  const byHand = gone.sessions.filter((one) => isByHand(one, last?.given[one.id]))
  for (const one of byHand) kept.push({ session: one.id, title: wordsOf(one), field: 'removed' })
  const removed = new Set(gone.sessions.filter((one) => !byHand.includes(one)).map(({ id }) => id))
  const sessions = [
    ...programme.sessions.filter(({ id }) => !removed.has(id)).map((one) => changed.get(one.id) ?? one),
    ...added,
  ]
  return { sessions, taken, kept, given, rows, lists: terms.lists(), notes: gone.notes }
}

const wordsOf = ({ title }: { title: LocalizedText }): string => Object.values(title)[0] ?? ''

/** A session with what the file says of it; what goes with its title and its start goes along. */
function mergedSession(
  old: Session,
  theirs: SessionFields,
  base: SessionFields | undefined,
  keep: (field: string) => void,
): Session {
  const { item, kept } = mergeFields(old, theirs, base)
  for (const field of kept) keep(field)
  const next = item as Session
  if (momentOf(next.end) <= momentOf(next.start)) return { ...next, start: old.start, end: old.end }
  const isDerived = isSame(old.shortTitle, shortTitleOf(old.title))
  const shortTitle = isDerived ? shortTitleOf(next.title) : old.shortTitle
  const moved = momentOf(next.start) - momentOf(old.start)
  const beThereBy =
    old.beThereBy && moved !== 0 ? isoOf(momentOf(old.beThereBy) + moved, offsetOf(next.start)) : old.beThereBy
  return { ...next, shortTitle, ...(beThereBy && { beThereBy }) }
}

/** The offset that a moment is written with. */
function offsetOf(iso: string) {
  const found = /([+-])(\d{2}):(\d{2})$/.exec(iso)
  const minutes = found ? (Number(found[2]) * 60 + Number(found[3])) * (found[1] === '-' ? -1 : 1) : 0
  return [{ from: '1970-01-01T00:00:00Z', minutes }]
}

const withExternalId = (session: Session, source: string, id: string | undefined): Session =>
  id === undefined ? session : { ...session, externalIds: { ...session.externalIds, [source]: id } }

const isByHand = (session: Session, base: SessionFields | undefined): boolean =>
  base !== undefined && mergeFields(session, base, base).kept.length > 0

type Known = {
  readonly taken: ReadonlyMap<string, Session>
  readonly last: LastImport | undefined
  readonly proposed: number
}

/** Sessions that the last import gave and this file has no more. */
function goneSessions(
  sessions: readonly Session[],
  { taken, last, proposed }: Known,
): { sessions: Session[]; notes: string[] } {
  const known = sessions.filter(({ id }) => last?.given[id] !== undefined)
  const gone = known.filter(({ id }) => !taken.has(id))
  const share = known.length === 0 ? 0 : (known.length - gone.length) / Math.min(known.length, Math.max(1, proposed))
  if (gone.length === 0 || share >= SAME_PROGRAMME) return { sessions: gone, notes: [] }
  const note = `This looks like another programme than the one imported before: its ${known.length} sessions stay.`
  return { sessions: [], notes: [note] }
}

function rowShown(one: Proposed, session: Session, { rooms, people }: Pick<Programme, 'rooms' | 'people'>): ImportRow {
  const named = (text: LocalizedText | undefined): string => Object.values(text ?? {})[0] ?? ''
  return {
    row: one.row,
    session: session.id,
    title: wordsOf(one),
    start: session.start,
    end: session.end,
    room: named(rooms.find(({ id }) => id === session.room)?.name),
    speakers: session.speakers.map(({ person }) => named(people.find(({ id }) => id === person)?.name)),
  }
}
