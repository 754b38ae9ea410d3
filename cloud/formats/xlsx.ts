import type { Cell, ProgrammeFile } from 'domain/import/source'
import { requireFewRows, unreadable } from './refuse'
import { type Merge, type Sheet, sheetTable } from './sheet-table'
import { unzip } from './unzip'
import { attribute, child, children, type Element, parseXml, textOf } from './xml'

const PARTS = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i

const what = 'The workbook'

/** An Excel workbook (ECMA-376): the sheets that hold a programme. Formulas count as what they last came to. */
export async function readXlsx(bytes: Uint8Array): Promise<ProgrammeFile> {
  const files = await unzip(bytes, (name) => PARTS.test(name))
  const part = (name: string, lists: readonly string[]): Element | undefined => {
    const found = files.get(name)
    return found && parseXml(new TextDecoder().decode(found), lists, what)
  }
  const workbook = child(part('xl/workbook.xml', ['sheet']), 'workbook')
  const sheets = children(child(workbook, 'sheets'), 'sheet')
  if (sheets.length === 0)
    throw unreadable('unknown', 'This archive is no Excel workbook; save the programme as .xlsx.')
  const targets = targetsOf(part('xl/_rels/workbook.xml.rels', ['Relationship']))
  const strings = stringsOf(part('xl/sharedStrings.xml', ['si', 'r']))
  const isDate = dateStyles(part('xl/styles.xml', ['xf', 'numFmt']))
  const is1904 = /^(1|true)$/.test(attribute(child(workbook, 'workbookPr'), 'date1904') ?? '')
  const found = sheets.flatMap((sheet) => {
    if ((attribute(sheet, 'state') ?? 'visible') !== 'visible') return []
    const content = part(targets.get(attribute(sheet, 'r:id') ?? '') ?? '', ['row', 'c', 'mergeCell', 'r'])
    return content
      ? [sheetOf(attribute(sheet, 'name') ?? '', child(content, 'worksheet'), { strings, isDate, is1904 })]
      : []
  })
  if (found.every(({ rows }) => rows.length === 0))
    throw unreadable('empty', 'The workbook is empty: no sheet has anything in it.')
  const table = sheetTable(found)
  if (!table)
    throw unreadable(
      'no-columns',
      'No sheet has a row that names columns such as Title, Date and Start; add one above the programme.',
    )
  return { format: 'xlsx', table }
}

const targetsOf = (rels: Element | undefined): Map<string, string> =>
  new Map(
    children(child(rels, 'Relationships'), 'Relationship').map((one) => {
      const target = attribute(one, 'Target') ?? ''
      return [
        attribute(one, 'Id') ?? '',
        target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
      ]
    }),
  )

/** Text in one piece, or in runs of different looks. Phonetic readings are no part of it. */
const wordsOf = (item: Element): string =>
  Array.isArray(item.r)
    ? children(item, 'r')
        .map((run) => textOf(run, 't') ?? '')
        .join('')
    : (textOf(item, 't') ?? '')

const stringsOf = (shared: Element | undefined): string[] => children(child(shared, 'sst'), 'si').map(wordsOf)

/** Formats of dates and times among the built-in ones, those of Chinese, Japanese and Korean too (ECMA-376, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

function dateStyles(styles: Element | undefined): (style: number) => boolean {
  const sheet = child(styles, 'styleSheet')
  const own = new Map(
    children(child(sheet, 'numFmts'), 'numFmt').map((one) => [
      attribute(one, 'numFmtId'),
      attribute(one, 'formatCode') ?? '',
    ]),
  )
  const formats = children(child(sheet, 'cellXfs'), 'xf').map((xf) => attribute(xf, 'numFmtId') ?? '0')
  const isDate = formats.map((id) => {
    const code = own.get(id)
    return code === undefined
      ? isBuiltInDate(Number(id))
      : /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, ''))
  })
  return (style) => isDate[style] === true
}

type Context = {
  readonly strings: readonly string[]
  readonly isDate: (style: number) => boolean
  readonly is1904: boolean
}

/** Days between the two epochs that Excel counts from. */
const SINCE_1904 = 1462

function sheetOf(name: string, worksheet: Element, context: Context): Sheet {
  const rows = children(child(worksheet, 'sheetData'), 'row')
  const found = rows.flatMap((row, index) => {
    const cells: Cell[] = []
    for (const [place, cell] of children(row, 'c').entries()) {
      const value = cellOf(cell, context)
      if (value === '') continue
      const column = columnOf(attribute(cell, 'r')) ?? place
      while (cells.length < column) cells.push('')
      cells[column] = value
    }
    return cells.length > 0 ? [{ row: Number(attribute(row, 'r') ?? index + 1), cells }] : []
  })
  requireFewRows(found.length)
  const merged = children(child(worksheet, 'mergeCells'), 'mergeCell').flatMap((one) =>
    mergeOf(attribute(one, 'ref') ?? ''),
  )
  return { name, rows: found, merged }
}

function cellOf(cell: Element, { strings, isDate, is1904 }: Context): Cell {
  const [type, value] = [attribute(cell, 't') ?? 'n', textOf(cell, 'v')]
  if (type === 'inlineStr') return wordsOf(child(cell, 'is')).trim()
  if (value === undefined || value.trim() === '') return ''
  if (type === 's') return (strings[Number(value)] ?? '').trim()
  if (type === 'b') return value === '1' ? 'true' : 'false'
  if (type === 'str' || type === 'd' || type === 'e') return value.trim()
  const number = Number(value)
  if (!Number.isFinite(number)) return value.trim()
  if (!isDate(Number(attribute(cell, 's') ?? -1))) return number
  return { serial: is1904 && number >= 1 ? number + SINCE_1904 : number }
}

/** The most columns that are looked at: a sheet may name one far to the right. */
const MOST_COLUMNS = 200

/** `A` is 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1]
  if (!letters) return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return Math.min(column, MOST_COLUMNS)
}

function mergeOf(reference: string): Merge[] {
  const [, from = '', top = '', to = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? []
  const [left, right] = [columnOf(`${from}1`), columnOf(`${to}1`)]
  return left === undefined || right === undefined ? [] : [{ top: Number(top), bottom: Number(bottom), left, right }]
}
