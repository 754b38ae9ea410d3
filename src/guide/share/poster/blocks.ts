import type { DrawCommand, Measure, TextCommand, Type } from './commands'
import { runsRightToLeft, wrappedLines } from './wrap'

/** A part of the poster that knows its height and can be drawn from any top edge. */
export type PosterBlock = { readonly height: number; readonly place: (top: number) => readonly DrawCommand[] }

/** What text stands in. Lines begin at the reader's side of it, whichever way their own words run. */
export type Column = { readonly x: number; readonly width: number; readonly isRightToLeft: boolean }

/** A line's height: Arabic reaches further above and below. */
export const leadingOf = (size: number, isRightToLeft: boolean): number =>
  Math.round(size * (isRightToLeft ? 1.5 : 1.34))

type Setting = { readonly column: Column; readonly type: Type; readonly atMost: number; readonly measure: Measure }

/** Words as one paragraph, the last line ending with an ellipsis where they need more than they may have. */
export function paragraph(words: string, { column, type, atMost, measure }: Setting): PosterBlock & { lines: number } {
  const fits = (line: string) => measure(line, type) <= column.width
  const lines = wrappedLines(words, fits, atMost)
  const isRightToLeft = runsRightToLeft(words)
  const leading = leadingOf(type.size, isRightToLeft || column.isRightToLeft)
  const lineAt = (line: string, top: number): TextCommand => {
    const width = Math.min(measure(line, type), column.width)
    const x = column.isRightToLeft ? column.x + column.width - width : column.x
    const align = column.isRightToLeft ? 'right' : 'left'
    return { kind: 'text', words: line, box: { x, y: top, width, height: leading }, type, align, isRightToLeft }
  }
  return {
    height: lines.length * leading,
    lines: lines.length,
    place: (top) => lines.map((line, index) => lineAt(line, top + index * leading)),
  }
}

/** Words in the fewest lines that any of the sizes, the largest first, gives them; of those sizes the largest. */
export function inFewestLines(words: string, sizes: readonly number[], setting: Setting): PosterBlock {
  const set = sizes.map((size) => paragraph(words, { ...setting, type: { ...setting.type, size } }))
  const fewest = Math.min(...set.map(({ lines }) => lines))
  return set.find(({ lines }) => lines === fewest) ?? { height: 0, place: () => [] }
}

/** Words in a small frame of their own, at the reader's side of the column or at the other. */
export function chip(
  words: string,
  setting: Setting & { ground: string; isAtEnd: boolean },
): PosterBlock & { width: number } {
  const { column, type, isAtEnd, ground } = setting
  const padding = Math.round(type.size * 0.6)
  const inner = paragraph(words, { ...setting, column: { ...column, width: column.width - 2 * padding }, atMost: 1 })
  const words0 = inner.place(0)[0]
  const width = (words0?.box.width ?? 0) + 2 * padding
  const height = inner.height + 8
  const x = column.isRightToLeft === isAtEnd ? column.x : column.x + column.width - width
  const own = { x: x + padding, width: width - 2 * padding, isRightToLeft: column.isRightToLeft }
  const label = paragraph(words, { ...setting, column: own, atMost: 1 })
  return {
    width,
    height,
    place: (top) => [
      { kind: 'rect', box: { x, y: top, width, height }, colour: ground, radius: height / 2 },
      ...label.place(top + 4),
    ],
  }
}

type Spaced = { readonly block: PosterBlock; readonly gap: number }

/** Blocks below one another; each keeps its gap to the one above it. */
export function stacked(parts: readonly Spaced[]): PosterBlock {
  const tops: number[] = []
  let height = 0
  for (const [index, { block, gap }] of parts.entries()) {
    if (index > 0) height += gap
    tops.push(height)
    height += block.height
  }
  return { height, place: (top) => parts.flatMap(({ block }, index) => block.place(top + (tops[index] ?? 0))) }
}
