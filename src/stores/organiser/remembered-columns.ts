import type { Mapping } from 'domain/import/columns'
import type { ImportReport } from 'domain/import/report'
import { readPreference, writePreference } from '@/platform/storage/preferences'

type Columns = Pick<ImportReport, 'columns'>['columns']
type Remembered = { readonly headers: string; readonly chosen: Mapping }

const NAME = 'import-columns'
/** Kinds of files whose columns a device remembers; the oldest goes. */
const MOST = 12

/** What tells files of one kind: the columns' names in their order. */
const headersOf = (columns: Columns): string => JSON.stringify(columns.map(({ column, header }) => [column, header]))

function all(): readonly Remembered[] {
  const kept = readPreference<unknown>(NAME)
  return Array.isArray(kept)
    ? kept.filter((one) => typeof one?.headers === 'string' && Object(one.chosen) === one.chosen)
    : []
}

/** What was chosen on this device for the columns of a file with the same headers; empty where nothing was. */
export const rememberedColumns = (columns: Columns): Mapping =>
  all().find(({ headers }) => headers === headersOf(columns))?.chosen ?? {}

export function rememberColumns(columns: Columns, chosen: Mapping): void {
  const headers = headersOf(columns)
  const others = all().filter((one) => one.headers !== headers)
  writePreference(NAME, [{ headers, chosen }, ...others].slice(0, MOST))
}
