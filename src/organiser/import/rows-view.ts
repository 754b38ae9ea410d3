import type { ImportReport, ImportRow } from 'domain/import/report'
import { inOwnDirection } from 'domain/text/visible-text'
import { dayLabel, rangeLabel } from 'domain/time/dates'
import { dayOf } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'
import type { CheckedImport } from '@/stores/organiser/programme-import'
import { fieldName } from '../components/field-words'

export const rowStates = ['left-out', 'repaired', 'taken'] as const
export type RowState = (typeof rowStates)[number]

/** A value as it would be taken; `old` as the file has it, where that was repaired. */
export type CellView = { readonly now: string; readonly old?: string; readonly isRepaired: boolean }

const cells = ['title', 'day', 'time', 'room', 'speakers'] as const
export type CellName = (typeof cells)[number]

export type RowView = {
  readonly key: string
  /** As people count in the file. */
  readonly row: string
  readonly state: RowState
  readonly cells: Readonly<Record<CellName, CellView>>
  /** What was done, or why it is left out. */
  readonly remarks: readonly string[]
}

type Repair = ImportReport['repaired'][number]
type LeftOut = ImportReport['leftOut'][number]
type Place = Pick<ImportRow, 'row' | 'sheet'>

const keyOf = ({ row, sheet = '' }: Place): string => `${sheet}|${row}`

function grouped<T extends Place>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** Where a field is shown; others are named in the remark. */
const cellOf: Readonly<Record<string, CellName>> = {
  title: 'title',
  day: 'day',
  start: 'time',
  end: 'time',
  duration: 'time',
  room: 'room',
  speakers: 'speakers',
}

const dayWords = (date: string, { language }: Locale): string => dayLabel(dayOf(date), language)

/** More speakers than these are counted. */
const MOST_SPEAKERS = 2

function speakerWords(names: readonly string[], { t }: Locale): string {
  const [shown, left] = [names.slice(0, MOST_SPEAKERS).join(' · '), names.length - MOST_SPEAKERS]
  return left > 0 ? `${shown} ${t('fileImport.more', { n: left })}` : shown
}

function valuesOf(row: ImportRow, locale: Locale): Record<CellName, string> {
  const { title, start, end, written, room, speakers } = row
  return {
    title,
    day: start ? dayWords(start.slice(0, 10), locale) : (written?.day ?? ''),
    time: start && end ? rangeLabel(start.slice(11, 16), end.slice(11, 16)) : (written?.time ?? ''),
    room,
    speakers: speakerWords(speakers, locale),
  }
}

function cellView(name: CellName, now: string, repairs: readonly Repair[]): CellView {
  const own = repairs.filter(({ field }) => cellOf[field] === name)
  const old = own.flatMap(({ was }) => was ?? []).join(' – ')
  return { now, isRepaired: own.length > 0, ...(old !== '' && old !== now && { old }) }
}

/** Repairs whose words do not say of what. */
const ofAnyField: ReadonlySet<Repair['code']> = new Set(['html', 'cut', 'direction', 'formula-error'])

/** Values longer than this are cut: the file has them in full. */
const LONGEST_VALUE = 40

/** A value in a sentence, with its own direction (Unicode UAX 9, isolates). */
const quoted = (value: string): string =>
  inOwnDirection(value.length > LONGEST_VALUE ? `${[...value].slice(0, LONGEST_VALUE - 1).join('')}…` : value)

/** What of a repair no cell shows. */
function hiddenValues({ field, was, now }: Repair, { t }: Locale): string {
  if (cellOf[field] || !was) return ''
  return now ? t('fileImport.fromTo', { was: quoted(was), now: quoted(now) }) : quoted(was)
}

function repairWords(repair: Repair, locale: Locale): string {
  const { field, code } = repair
  const words = locale.t(`fileImport.repair.${code}`)
  const named = ofAnyField.has(code) && !cellOf[field] ? `${fieldName(field, locale)}: ${words}` : words
  return [named, hiddenValues(repair, locale)].filter(Boolean).join(' · ')
}

const whyWords = ({ code, value = '' }: LeftOut, { t }: Locale): string =>
  t(`fileImport.why.${code}`, { value: inOwnDirection(value) })

type Found = { readonly repairs: readonly Repair[]; readonly leftOut?: LeftOut }

function rowView(row: ImportRow, index: number, { repairs, leftOut }: Found, locale: Locale): RowView {
  const values = valuesOf(row, locale)
  const named = cells.map((name) => [name, cellView(name, values[name], leftOut ? [] : repairs)] as const)
  return {
    key: `${index}`,
    row: row.sheet
      ? locale.t('fileImport.row.sheet', { sheet: row.sheet, row: row.row })
      : locale.t('fileImport.row', { row: row.row }),
    state: leftOut ? 'left-out' : repairs.length > 0 ? 'repaired' : 'taken',
    cells: Object.fromEntries(named) as RowView['cells'],
    remarks: leftOut ? [whyWords(leftOut, locale)] : [...new Set(repairs.map((repair) => repairWords(repair, locale)))],
  }
}

/** A cell for a spreadsheet: one line, and never a formula (OWASP, CSV injection). */
const pastable = (text: string): string => {
  const line = text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return /^[=+\-@]/.test(line) ? `'${line}` : line
}

/** Rows as a spreadsheet takes them from the clipboard: a line each, cells parted by tabs, the heads first. */
export function rowsText(rows: readonly RowView[], heads: readonly string[], { t }: Locale): string {
  const lines = rows.map((row) => [
    row.row,
    t(`fileImport.state.${row.state}`),
    ...cells.map((name) => row.cells[name].old ?? row.cells[name].now),
    row.remarks.join(' · '),
  ])
  return [heads, ...lines].map((line) => line.map(pastable).join('\t')).join('\n')
}

/** All rows of a checked file, doubtful ones first, else as the file has them. */
export function rowsView({ report, rows }: CheckedImport, locale: Locale): RowView[] {
  const repairs = grouped(report.repaired)
  const leftOut = grouped(report.leftOut)
  const views = rows.map((row, index) => {
    const why = row.session === undefined ? leftOut.get(keyOf(row))?.[0] : undefined
    return rowView(row, index, { repairs: repairs.get(keyOf(row)) ?? [], leftOut: why }, locale)
  })
  return rowStates.flatMap((state) => views.filter((view) => view.state === state))
}
