import { fieldOfHeader } from 'domain/import/columns'
import type { Cell, SourceTable } from 'domain/import/source'

/** A range that one cell fills; rows as people count, columns from 0. */
export type Merge = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

export type Sheet = {
  readonly name: string
  /** Rows in order; cells from column A on, `''` where there is nothing. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[]
  readonly merged: readonly Merge[]
}

/** Rows at the top in which the one with the columns' names is looked for. */
const HEAD = 30

type Head = { readonly index: number; readonly headers: readonly string[]; readonly score: number }

/** The sheets that hold a programme as one table; `undefined` where none names its columns. */
export function sheetTable(sheets: readonly Sheet[]): SourceTable | undefined {
  const heads = sheets.flatMap((sheet) => {
    const head = headOf(sheet)
    return head && head.score >= 2 ? [{ sheet, head }] : []
  })
  const best = Math.max(0, ...heads.map(({ head }) => head.score))
  const taken = heads.filter(({ head }) => head.score >= Math.max(2, best - 1))
  const chosen = taken.length > 0 ? taken : sheets.flatMap(firstLine).slice(0, 1)
  if (chosen.length === 0) return undefined
  const columns = new Map<string, { key: string; header: string }>()
  const rows = chosen.flatMap(({ sheet, head }) => rowsOf(sheet, head, columns, chosen.length > 1))
  const filled = Object.fromEntries(rows.flatMap(({ at, filled: keys }) => (keys.length > 0 ? [[at, keys]] : [])))
  return { columns: [...columns.values()], rows: rows.map(({ filled: _keys, ...row }) => row), filled }
}

const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell.trim() : cell === undefined ? '' : typeof cell === 'number' ? String(cell) : ''

/** The row that names the columns: the one with most words that a column is called by. */
function headOf({ rows, merged }: Sheet): Head | undefined {
  let best: Head | undefined
  for (const [index, { cells }] of rows.slice(0, HEAD).entries()) {
    const above = rows[index - 1]
    const headers = cells.map((cell, column) => headerAt(textOf(cell), above && textAbove(above, column, merged)))
    const fields = headers.flatMap((header, column) =>
      textOf(cells[column]) === '' ? [] : (fieldOfHeader(header) ?? []),
    )
    const score = new Set(fields.filter(({ isExact }) => isExact).map(({ field }) => field)).size
    if (score > (best?.score ?? 0)) best = { index, headers, score }
  }
  return best
}

/** Where no row's words are known, the first with several in it names the columns, and somebody says what they become. */
function firstLine(sheet: Sheet): { sheet: Sheet; head: Head }[] {
  const index = sheet.rows.findIndex(
    ({ cells }) => cells.filter((cell) => typeof cell === 'string' && cell !== '').length > 1,
  )
  const headers = sheet.rows[index]?.cells.map(textOf)
  return headers && index + 1 < sheet.rows.length ? [{ sheet, head: { index, headers, score: 0 } }] : []
}

/** `Vortragende` over `1`, `2` and `3` names each of them. */
const headerAt = (own: string, above: string | undefined): string =>
  above && (own === '' || !fieldOfHeader(own)) && fieldOfHeader(above) ? `${above} ${own}`.trim() : own

function textAbove({ row, cells }: Sheet['rows'][number], column: number, merged: readonly Merge[]): string {
  const over = merged.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  )
  return textOf(cells[over?.left ?? column])
}

function rowsOf(
  { name, rows, merged }: Sheet,
  head: Head,
  columns: Map<string, { key: string; header: string }>,
  isOneOfSeveral: boolean,
) {
  const keys = head.headers.map((header, column) => keyOf(header, column, columns))
  const down = merged.filter(({ top, bottom }) => bottom > top)
  const firsts = new Map(rows.map(({ row, cells }) => [row, cells]))
  return rows.slice(head.index + 1).map(({ row, cells }) => {
    const own: Record<string, Cell> = {}
    const filled: string[] = []
    for (const [column, key] of keys.entries()) {
      const cell = cells[column]
      if (cell !== undefined && cell !== '') own[key] = cell
      const over = down.find((range) => range.top < row && row <= range.bottom && range.left === column)
      const value = over && firsts.get(over.top)?.[column]
      if (value === undefined || value === '' || own[key] !== undefined) continue
      own[key] = value
      filled.push(key)
    }
    const place = isOneOfSeveral ? { row, sheet: name, at: `${name}, row ${row}` } : { row, at: `row ${row}` }
    return { ...place, cells: own, filled }
  })
}

/** A column of another sheet with the same name is the same. */
function keyOf(header: string, column: number, columns: Map<string, { key: string; header: string }>): string {
  const letter = letterOf(column)
  const name = header || `(${letter})`
  const same = columns.get(name)
  if (same && same.key !== letter && columns.has(`${name} ${letter}`)) return letter
  if (!same) columns.set(name, { key: letter, header })
  return same?.key ?? letter
}

/** `A`, `B`, … `AA`. */
export const letterOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${letterOf(Math.floor(column / 26) - 1)}${letterOf(column % 26)}`
