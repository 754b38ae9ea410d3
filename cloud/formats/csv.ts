import { parse } from 'csv-parse/sync'
import type { Cell, ProgrammeFile } from 'domain/import/source'
import { decodeText } from './decode'
import { requireFewRows, unreadable } from './refuse'
import { sheetTable } from './sheet-table'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** Text in columns; the delimiter is the one that parts the first lines most evenly. */
export function readCsv(bytes: Uint8Array): ProgrammeFile {
  const text = decodeText(bytes)
  if (text.trim() === '') throw unreadable('empty', 'The file is empty.')
  const records = parsed(text)
  requireFewRows(records.length)
  const rows = records.map((cells, index) => ({ row: index + 1, cells }))
  const table = sheetTable([{ name: '', rows, merged: [] }])
  if (!table)
    throw unreadable(
      'no-columns',
      'No row of this text names columns such as Title, Date and Start; add a first row that does.',
    )
  return { format: 'csv', table }
}

function parsed(text: string): Cell[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
      trim: true,
    }) as string[][]
  } catch {
    throw unreadable('damaged', 'This text is cut short within a quoted cell; save it again as CSV.')
  }
}

/** Outside quotes, in the first lines. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '')
  const lines = head
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 10)
  const least = (delimiter: string): number =>
    Math.min(...lines.slice(0, 3).map((line) => line.split(delimiter).length))
  return [...DELIMITERS].sort((a, b) => least(b) - least(a))[0] ?? ','
}
