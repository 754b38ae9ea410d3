import { fold } from '../search/fold'
import type { LocalizedText } from '../text/text'
import { isVisible, keepsDirection } from '../text/visible-text'
import { forumDate } from '../time/forum-date'
import { MINUTE, type Moment, type Offsets } from '../time/time'
import { nameKey } from './names'
import { isHtml, plainText } from './plain-text'
import { type LeftOutCode, leftOutSentence, type RepairCode, repairCodes } from './remarks'
import { type FieldRepair, rowTimes, type TimeContext, type WrittenTimes, writtenIn } from './row-times'
import type { SourceRow, Wordings } from './source'
import { languageOf } from './text-language'
import { type DateHints, writtenDate } from './written-date'
import { writtenTime } from './written-time'

/** A session that a row proposes, understood but matched to nothing yet. */
export type Proposed = {
  readonly row: number
  readonly source: SourceRow
  /** The id that the file gives it, where no row before has it. */
  readonly externalId?: string
  readonly title: LocalizedText
  readonly abstract?: LocalizedText
  readonly start: Moment
  readonly end: Moment
  readonly room?: string
  readonly topic?: string
}

/** A row as people find it in the file. */
export type RowPlace = Pick<SourceRow, 'row' | 'sheet'>
export const placeOf = ({ row, sheet }: RowPlace): RowPlace => ({ row, ...(sheet && { sheet }) })

export type Repair = FieldRepair & RowPlace
export type LeftOutRow = RowPlace & {
  readonly code: LeftOutCode
  /** Another row, with `same-as`. */
  readonly value?: string
  readonly title: string
  readonly written: WrittenTimes & { readonly room: string }
}
export type ReadRows = {
  readonly proposed: readonly Proposed[]
  readonly repairs: readonly Repair[]
  readonly leftOut: readonly LeftOutRow[]
}

export type ReadContext = {
  readonly offsets: Offsets
  readonly dayBegins: number
  /** Days of the forum. */
  readonly days: readonly string[]
  /** The forum's languages, its own first. */
  readonly languages: readonly string[]
  /** The names of its topics, as `nameKey` has them. */
  readonly knownTopics?: ReadonlySet<string>
  readonly isMonthFirst: boolean
  readonly year: number
}

/** Longest wordings that the programme takes. */
const LONGEST_TITLE = 300
const LONGEST_TEXT = 8000
/** Minutes of a session that says no end and is followed by none. */
const USUAL = 30
/** Hours until the next session in the room for it to say when this one ends. */
const NEXT = 4 * 60 * MINUTE

type Timed = Omit<Proposed, 'end'> & { readonly end?: Moment }

/** Understands every row, or says why not. */
export function readRows(rows: readonly SourceRow[], context: ReadContext): ReadRows {
  const times: TimeContext = { offsets: context.offsets, dayBegins: context.dayBegins, hints: hintsOf(rows, context) }
  const repairs: Repair[] = []
  const leftOut: LeftOutRow[] = []
  const found: Timed[] = []
  const seen = createSeen()
  for (const row of withDays(rows)) {
    const say = (repair: FieldRepair) => repairs.push({ ...placeOf(row), ...repair })
    const remarks = (row.remarks ?? []).flatMap(({ code, ...rest }) => (isRepair(code) ? [{ ...rest, code }] : []))
    // Of a row that is left out they say why something is missing.
    for (const remark of remarks) if (remark.code === 'formula-error') say(remark)
    const title = wordings(row.title, 'title', LONGEST_TITLE, context, say)
    const leave = (code: LeftOutCode, value?: string) =>
      leftOut.push({
        ...placeOf(row),
        code,
        ...(value && { value }),
        written: { ...writtenIn(row), room: lineOf(row.room) ?? '' },
        title: Object.values(row.title ?? {})[0]?.trim() ?? '',
      })
    if (!title) {
      leave('no-title')
      continue
    }
    const read = rowTimes(row, times)
    if (typeof read === 'string') {
      leave(read)
      continue
    }
    const room = lineOf(row.room)
    const again = seen(row, title, read.start, room)
    if (again.same !== undefined) {
      leave('same-as', again.same)
      continue
    }
    for (const remark of remarks) if (remark.code !== 'formula-error') say(remark)
    for (const repair of read.repairs) say(repair)
    if (again.isIdTaken) say({ field: 'id', code: 'id-twice', was: row.id ?? '' })
    const abstract = abstractOf(row, context, say)
    const topic = topicOf(row, context, say)
    found.push({
      row: row.row,
      source: row,
      ...(row.id && !again.isIdTaken && { externalId: row.id.slice(0, 200) }),
      title,
      ...(abstract && { abstract }),
      start: read.start,
      ...(read.end !== undefined && { end: read.end }),
      ...(room && { room }),
      ...(topic && { topic }),
    })
  }
  return { proposed: withEnds(found, context, repairs), repairs, leftOut }
}

const isRepair = (code: string): code is RepairCode => (repairCodes as readonly string[]).includes(code)

/** A row without a day, in a file whose rows have one, is on the day of the row above. */
function* withDays(rows: readonly SourceRow[]): Generator<SourceRow> {
  let last: SourceRow['day']
  for (const row of rows) {
    if (row.day === undefined && last !== undefined && row.start !== undefined && !hasOwnDate(row.start)) {
      const remark = {
        field: 'day',
        code: 'day-from-above',
        now: typeof last === 'object' ? String(last.serial) : String(last),
      }
      yield { ...row, day: last, remarks: [...(row.remarks ?? []), remark] }
    } else yield row
    last = row.day ?? last
  }
}

const hasOwnDate = (cell: NonNullable<SourceRow['start']>): boolean => {
  const time = writtenTime(cell)
  return time === undefined || time.date !== undefined || time.moment !== undefined
}

/** What the dates of a file that are written in full say of the others. */
function hintsOf(rows: readonly SourceRow[], { days, isMonthFirst, year }: ReadContext): DateHints {
  const cells = rows.flatMap(({ day, start }) => [day, start].filter((cell) => cell !== undefined))
  const slashed = cells.flatMap((cell) => /^\s*(\d{1,2})\/(\d{1,2})\b/.exec(typeof cell === 'string' ? cell : '') ?? [])
  const isClear = (index: number): boolean => slashed.some((text, at) => at % 3 === index && Number(text) > 12)
  const order = isClear(1) ? false : isClear(2) ? true : isMonthFirst
  const start = { days, isMonthFirst: order, year }
  const clear = new Set<string>()
  for (const cell of new Set(cells.map((one) => (typeof one === 'object' ? one.serial : one)))) {
    const date = writtenDate(typeof cell === 'number' && cell > 20_000 ? { serial: cell } : cell, start)
    if (date && !date.code) clear.add(date.date)
  }
  const known = [...new Set([...days, ...clear])].sort()
  return { days: known, isMonthFirst: order, year: Number(known[0]?.slice(0, 4) ?? year) }
}

/** Remembers rows, so that one which is there already is found. */
function createSeen() {
  const [ids, slots] = [new Map<string, string>(), new Map<string, string>()]
  return (
    row: SourceRow,
    title: LocalizedText,
    start: Moment,
    room: string | undefined,
  ): { same?: string; isIdTaken: boolean } => {
    const slot = JSON.stringify([fold(Object.values(title).join('|')), start, fold(room ?? '')])
    const [earlier, ofId] = [slots.get(slot), row.id ? ids.get(row.id) : undefined]
    const isIdTaken = ofId !== undefined
    if (earlier !== undefined && (!row.id || ofId === slot)) return { same: earlier, isIdTaken }
    slots.set(slot, earlier ?? (row.sheet ? `${row.sheet}, ${row.row}` : String(row.row)))
    if (row.id && !isIdTaken) ids.set(row.id, slot)
    return { isIdTaken }
  }
}

type Say = (repair: FieldRepair) => void

/** Words by language, plain and short enough; `undefined` where there are none. */
function wordings(
  words: Wordings | undefined,
  field: string,
  longest: number,
  context: ReadContext,
  say: Say,
): LocalizedText | undefined {
  const text: Record<string, string> = {}
  for (const [language, raw] of Object.entries(words ?? {})) {
    const wording = cleaned(raw, field, longest, say)
    if (!isVisible(wording)) continue
    const tag = language || languageOf(wording, context.languages)
    text[tag] = text[tag] ? `${text[tag]} · ${wording}` : wording
  }
  return Object.keys(text).length > 0 ? text : undefined
}

function cleaned(raw: string, field: string, longest: number, say: Say): string {
  let text = raw.replace(/\r\n?/g, '\n').trim()
  if (isHtml(text)) {
    text = plainText(text)
    say({ field, code: 'html' })
  }
  if (field === 'title') text = text.replace(/\s+/g, ' ')
  if (!keepsDirection(text)) {
    text = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    say({ field, code: 'direction' })
  }
  if (text.length <= longest) return text
  say({ field, code: 'cut', now: String(longest) })
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

function abstractOf(row: SourceRow, context: ReadContext, say: Say): LocalizedText | undefined {
  const parts: Wordings[] = [row.subtitle ?? {}, row.abstract ?? {}]
  const joined: Record<string, string> = {}
  for (const part of parts)
    for (const [language, words] of Object.entries(part)) {
      const tag = language || languageOf(words, context.languages)
      if (isVisible(words) && joined[tag] !== words) joined[tag] = joined[tag] ? `${joined[tag]}\n\n${words}` : words
    }
  return wordings(joined, 'abstract', LONGEST_TEXT, context, say)
}

const lineOf = (text: string | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim().slice(0, 200) || undefined

/** A session has one topic: of several in one cell the first, unless all of it together is one that the forum has. */
function topicOf({ topic, isOneTopic }: SourceRow, { knownTopics }: ReadContext, say: Say): string | undefined {
  const line = lineOf(topic)
  if (line && (isOneTopic || knownTopics?.has(nameKey(line)))) return line
  const [first, ...more] = line?.split(/\s*[,;；、|]\s+|\s*[;；、|]\s*/) ?? []
  if (more.length > 0 && line) say({ field: 'topic', code: 'more-topics', was: line, now: first ?? '' })
  return first || undefined
}

/** A session that says no end lasts until the next one in its room begins. */
function withEnds(found: readonly Timed[], context: ReadContext, repairs: Repair[]): Proposed[] {
  const inRoom = new Map<string, Moment[]>()
  const dayIn = (moment: Moment): string => forumDate(moment, { offsets: context.offsets })
  const keyOf = ({ room = '', start }: Timed): string => `${fold(room)}|${dayIn(start)}`
  for (const one of found) inRoom.set(keyOf(one), [...(inRoom.get(keyOf(one)) ?? []), one.start])
  return found.map((one) => {
    if (one.end !== undefined) return { ...one, end: one.end }
    const later = (inRoom.get(keyOf(one)) ?? []).filter((start) => start > one.start && start - one.start <= NEXT)
    const next = one.room === undefined || later.length === 0 ? undefined : Math.min(...later)
    const end = next ?? one.start + USUAL * MINUTE
    const minutes = `${Math.round((end - one.start) / MINUTE)} min`
    repairs.push({
      ...placeOf(one.source),
      field: 'end',
      code: next === undefined ? 'end-guessed' : 'end-of-next',
      now: minutes,
    })
    return { ...one, end }
  })
}

/** A row that is left out, in a sentence. */
export const whyLeftOut = ({ code, value }: Pick<LeftOutRow, 'code' | 'value'>): string => leftOutSentence(code, value)
