/** How many rows of a list are on a page at once: WeChat's audit allows 60 children in a node and 1,000 nodes. */
export const PART = 50

/** Where a part lies in the whole list. `from` and `to` count from 1. */
export type PartView = {
  readonly index: number
  readonly last: number
  readonly from: number
  readonly to: number
  readonly total: number
}

export type Parted<Row> = {
  readonly rows: readonly Row[]
  /** Nothing where the whole list is one part. */
  readonly part?: PartView
}

/** The part that holds the row at `index`. */
export const partWith = (index: number): number => Math.max(0, Math.floor(index / PART))

/** One part of a list; the last one where the list has become shorter. */
export function partOf<Row>(rows: readonly Row[], wanted: number): Parted<Row> {
  const total = rows.length
  if (total <= PART) return { rows }
  const last = Math.ceil(total / PART) - 1
  const index = Math.min(Math.max(0, wanted), last)
  const start = index * PART
  const shown = rows.slice(start, start + PART)
  return { rows: shown, part: { index, last, from: start + 1, to: start + shown.length, total } }
}
