import { chunks } from '@/ui/chunks'

/** Rows under a heading. */
export type RowGroup<Row> = {
  readonly key: string
  readonly title?: string
  /** What it can be jumped to by. */
  readonly letter?: string
  /** Beside the title. */
  readonly note?: string
  readonly rows: readonly Row[]
}

/** Rows that come and go together. */
export type RowWindow<Row> = RowGroup<Row> & {
  /** Whether the group began in the window before this one. */
  readonly isContinued: boolean
  /** Whether the group goes on in the window after this one. */
  readonly goesOn: boolean
}

/** About how high the rows of a window are together, in pixels: what a phone shows below its bar and a page's head. */
const WINDOW = 640

/**
 * The groups in windows of a few rows, each about so many pixels high; a group's title stands in its first. A window that goes on has
 * an even number of rows: wide screens show two columns.
 */
export const windowsOf = <Row>(groups: readonly RowGroup<Row>[], rowHeight: number): RowWindow<Row>[] =>
  groups.flatMap(({ key, title, letter, note, rows }) => {
    const parts = chunks(rows, 2 * Math.max(1, Math.floor(WINDOW / rowHeight / 2)))
    return parts.map((part, at) => ({
      key: `${key}-${at}`,
      ...(at === 0 && { title, letter, note }),
      rows: part,
      isContinued: at > 0,
      goesOn: at < parts.length - 1,
    }))
  })
