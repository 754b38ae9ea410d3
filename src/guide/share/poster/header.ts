import { type Column, chip, type PosterBlock, paragraph } from './blocks'
import type { Measure } from './commands'
import { card, ink2, ink3, line } from './palette'
import type { Poster } from './poster'

const APART = 32
const TO_RULE = 28
const RULE = 3

/** Whose forum it is, and a mark where the thing is a sample; a rule below. */
export function header({ forum, sample }: Poster, column: Column, measure: Measure): PosterBlock {
  const mark = sample
    ? chip(sample, {
        column,
        measure,
        type: { size: 28, isBold: false, colour: ink3 },
        ground: card,
        isAtEnd: true,
        atMost: 1,
      })
    : undefined
  const taken = mark ? mark.width + APART : 0
  const own = { ...column, width: column.width - taken, x: column.isRightToLeft ? column.x + taken : column.x }
  const name = paragraph(forum, {
    column: own,
    measure,
    type: { size: 32, isBold: true, colour: ink2 },
    atMost: 2,
  })
  const above = Math.max(name.height, mark?.height ?? 0)
  return {
    height: above + TO_RULE + RULE,
    place: (top) => [
      ...name.place(top),
      ...(mark?.place(top) ?? []),
      {
        kind: 'rect',
        box: { x: column.x, y: top + above + TO_RULE, width: column.width, height: RULE },
        colour: line,
        radius: 0,
      },
    ],
  }
}
