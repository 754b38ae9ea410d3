import { type ColumnGuess, cellText, formulaErrorIn } from './columns'
import { nameKey } from './names'
import type { Cell, SourceRow, SourceTable, Wordings } from './source'

type Draft = { -readonly [Key in keyof SourceRow]: SourceRow[Key] }

/** A table's rows with what each column becomes. Rows without anything in a taken column are none. */
export function rowsOfTable({ rows, filled = {} }: SourceTable, columns: readonly ColumnGuess[]): SourceRow[] {
  const taken = columns.filter(({ field }) => field !== '')
  return rows.flatMap(({ row, sheet, at, cells }) => {
    const result: Draft = { row, ...(sheet && { sheet }), at }
    for (const { column, field } of taken) put(result, field, cells[column])
    const remarks = taken.flatMap(({ column, field }) => {
      const was = formulaErrorIn(cells[column])
      return was === undefined ? [] : [{ field: field.split(':')[0] ?? '', code: 'formula-error', was }]
    })
    if (remarks.length > 0) result.remarks = remarks
    return remarks.length > 0 || hasAny(taken, cells, filled[at]) ? [result] : []
  })
}

/** Whether there is something in the row itself. */
const hasAny = (
  taken: readonly ColumnGuess[],
  cells: Readonly<Record<string, Cell>>,
  fill: readonly string[] = [],
): boolean => taken.some(({ column }) => !fill.includes(column) && cellText(cells[column]) !== '')

function put(row: Draft, field: string, cell: Cell | undefined): void {
  const [name = '', language = ''] = field.split(':')
  const text = cellText(cell)
  if (name === 'title' || name === 'subtitle' || name === 'abstract') row[name] = worded(row[name], language, text)
  else if (name === 'day' || name === 'start' || name === 'end' || name === 'duration') {
    if (text !== '' && cell !== undefined) row[name] = cell
  } else if (name === 'speakers' || name === 'moderator')
    row.speakerCells = [
      ...(row.speakerCells ?? []),
      ...(text ? [{ text, ...(name === 'moderator' && { role: 'moderator' }) }] : []),
    ]
  else if (name === 'link') row.links = [...(row.links ?? []), ...(text ? [{ url: text }] : [])]
  else if (name === 'status') {
    const isCancelled = saysCancelled(text)
    if (isCancelled !== undefined) row.isCancelled = isCancelled
  } else if (isPlain(name)) row[name] = text
}

const keysIn = (words: string): ReadonlySet<string> => new Set(words.split('|').map(nameKey))
const cancelledWords = keysIn(
  'cancelled|canceled|called off|withdrawn|abgesagt|entfällt|annulé|annulée|supprimé|cancelado|cancelada|отменено|取消|已取消|ملغاة|ملغى',
)
const scheduledWords = keysIn(
  'scheduled|confirmed|planned|accepted|geplant|bestätigt|prévu|prévue|confirmé|confirmada|confirmado|已安排|已确认|已確認|正常|مؤكدة',
)

/** Whether a status column's word says that a session is cancelled; nothing where it says neither. */
function saysCancelled(text: string): boolean | undefined {
  const word = nameKey(text)
  return cancelledWords.has(word) ? true : scheduledWords.has(word) ? false : undefined
}

const plainFields = ['id', 'room', 'topic', 'kind', 'office', 'organisation', 'country', 'language'] as const
const isPlain = (name: string): name is (typeof plainFields)[number] =>
  (plainFields as readonly string[]).includes(name)

/** A second column of the same words goes behind the first. */
function worded(before: Wordings = {}, language: string, text: string): Wordings {
  const old = before[language]
  return { ...before, [language]: old && text ? `${old}\n\n${text}` : old || text }
}
