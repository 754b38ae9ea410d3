import { type Column, leadingOf, type PosterBlock, paragraph } from './blocks'
import type { Measure } from './commands'
import { ink, ink2, ink3 } from './palette'
import type { AgendaRow, Poster } from './poster'

const SIZE = 30
const GAP = 14
const APART = 28
const when = { size: SIZE, isBold: true, colour: ink }
const title = { size: SIZE, isBold: false, colour: ink2 }

/** A part of the column from the reader's side: `from` there, `width` wide. */
const partOf = (column: Column, from: number, width: number): Column => ({
  ...column,
  x: column.isRightToLeft ? column.x + column.width - from - width : column.x + from,
  width,
})

function rowBlock(row: AgendaRow, column: Column, times: number, measure: Measure): PosterBlock {
  const time = paragraph(row.when, { column: partOf(column, 0, times), type: when, atMost: 1, measure })
  const rest = partOf(column, times + APART, column.width - times - APART)
  const words = paragraph(row.title, { column: rest, type: title, atMost: 1, measure })
  return {
    height: leadingOf(SIZE, true),
    place: (top) => [...time.place(top), ...words.place(top)],
  }
}

/** As many rows as the height has room for; the last says how many more there are. */
export function agendaRows({ rows, more }: Poster, column: Column, height: number, measure: Measure): PosterBlock[] {
  const step = leadingOf(SIZE, true) + GAP
  const room = Math.floor((height + GAP) / step)
  const widest = Math.max(0, ...rows.map((row) => measure(row.when, when)))
  const times = Math.min(widest, column.width / 2)
  const shown = rows.length > room ? Math.max(0, room - 1) : rows.length
  const blocks = rows.slice(0, shown).map((row) => rowBlock(row, column, times, measure))
  const left = rows.length - shown
  if (left === 0 || room === 0) return blocks
  const rest = paragraph(more(left), { column, type: { ...title, colour: ink3 }, atMost: 1, measure })
  return [...blocks, rest]
}

export const ROW_GAP = GAP
