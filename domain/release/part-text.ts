import { canonical } from '../draft/same'

/** An item of a list. No field is ever `null`: in a file `null` stands for a field that is not there. */
export type PartItem = Readonly<Record<string, unknown>>

/** What one part of a release holds: lists of items, and values that are no list. */
export type PartBody = {
  readonly lists: Readonly<Record<string, readonly PartItem[]>>
  readonly values: Readonly<Record<string, unknown>>
}

type Columns = Readonly<Record<string, readonly unknown[]>>

function columnsOf(rows: readonly PartItem[]): Columns {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row).filter((field) => row[field] !== undefined)))]
  return Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? null)]))
}

function rowsOf(columns: Columns): PartItem[] {
  const rows: Record<string, unknown>[] = []
  for (const field of Object.keys(columns))
    columns[field]?.forEach((value, index) => {
      rows[index] ??= {}
      const row = rows[index]
      if (row && value !== null) row[field] = value
    })
  return rows
}

const mapped = <From, To>(record: Readonly<Record<string, From>>, to: (from: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]))

/**
 * A part as the text of its file: always the same for the same content. Lists are written a field at a time, which is a
 * third smaller when compressed and quicker to parse than an object an item.
 */
export const partText = ({ lists, values }: PartBody): string =>
  canonical({ lists: mapped(lists, columnsOf), values: { ...values } })

/** Reads the text of a part's file. Throws where it is no JSON. */
export function readPart(text: string): PartBody {
  const { lists = {}, values = {} }: { lists?: Record<string, Columns>; values?: PartBody['values'] } = JSON.parse(text)
  return { lists: mapped(lists, rowsOf), values }
}
