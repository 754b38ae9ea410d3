/** How many rows of a list are on a page at once: WeChat's audit allows 60 children in a node and 1,000 nodes. */
export const ROWS_PER_PAGE = 50

/** Where a part lies in the whole list. `from` and `to` count from 1. */
export type PageView = {
  readonly index: number
  readonly last: number
  readonly from: number
  readonly to: number
  readonly total: number
}

export type Paginated<Row> = {
  readonly rows: readonly Row[]
  /** Nothing where the whole list is one part. */
  readonly part?: PageView
}

/** The part that holds the row at `index`. */
export const pageIndexOf = (index: number): number => Math.max(0, Math.floor(index / ROWS_PER_PAGE))

/** One part of a list; the last one where the list has become shorter. */
export function paginate<Row>(rows: readonly Row[], wanted: number, size = ROWS_PER_PAGE): Paginated<Row> {
  const total = rows.length
  if (total <= size) return { rows }
  const last = Math.ceil(total / size) - 1
  const index = Math.min(Math.max(0, wanted), last)
  const start = index * size
  const shown = rows.slice(start, start + size)
  return { rows: shown, part: { index, last, from: start + 1, to: start + shown.length, total } }
}
