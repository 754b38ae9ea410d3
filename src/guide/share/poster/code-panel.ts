import { QUIET_ZONE } from '@/platform/share/qr-code'
import { type Column, inFewestLines, stacked } from './blocks'
import { type DrawCommand, HEIGHT, type Measure, WIDTH } from './commands'
import { card, ink, ink3 } from './palette'
import type { Poster } from './poster'

/** The code itself takes at least this part of the poster's width, so that it is read from a small picture too. */
const SHARE = 0.42
/** With its quiet zone it takes this many pixels where its modules allow it. */
const ROOMY = 600
const INSET = 8
const PADDING = 48

const scanning = { size: 40, isBold: true, colour: ink }
const typing = { size: 26, isBold: false, colour: ink3 }

/** Whole pixels a module. */
export const moduleOf = (size: number): number =>
  Math.max(Math.ceil((WIDTH * SHARE) / size), Math.floor(ROOMY / (size + 2 * QUIET_ZONE)))

/** A white panel at the foot: the code at the far end, how to read it before that. */
export function codePanel({ code, scan, address }: Poster, column: Column, margin: number, measure: Measure) {
  const module = moduleOf(code.size)
  const side = module * (code.size + 2 * QUIET_ZONE)
  const height = side + 2 * INSET
  const top = HEIGHT - margin - height
  const { isRightToLeft } = column
  const codeX = isRightToLeft ? column.x + INSET : column.x + column.width - INSET - side
  const width = column.width - side - INSET - PADDING
  const own = { ...column, x: isRightToLeft ? codeX + side : column.x + PADDING, width }
  const frame = { column: own, measure, atMost: 6 }
  const words = stacked([
    { block: inFewestLines(scan, [40, 38, 36, 34, 32], { ...frame, type: scanning }), gap: 0 },
    { block: inFewestLines(address, [26, 24, 22, 20], { ...frame, type: typing }), gap: 20 },
  ])
  const commands: DrawCommand[] = [
    { kind: 'rect', box: { x: column.x, y: top, width: column.width, height }, colour: card, radius: 28 },
    { kind: 'code', box: { x: codeX, y: top + INSET, width: side, height: side }, module, modules: code },
    ...words.place(top + Math.round((height - words.height) / 2)),
  ]
  return { top, commands }
}
