import { body } from './body'
import { codePanel } from './code-panel'
import { type DrawCommand, HEIGHT, type Measure, WIDTH } from './commands'
import { header } from './header'
import { paper } from './palette'
import type { Poster } from './poster'

const MARGIN = 72
const BAR = 20
/** Between the rule and the words, and between the words and the panel. */
const APART = 44

/** Everything that is drawn on a poster and where. Nothing overlaps, nothing is outside, the code keeps its quiet zone. */
export function layoutOf(poster: Poster, measure: Measure): readonly DrawCommand[] {
  const { isRightToLeft, colour } = poster
  const column = { x: MARGIN, width: WIDTH - 2 * MARGIN, isRightToLeft }
  const head = header(poster, column, measure)
  const foot = codePanel(poster, column, MARGIN, measure)
  const top = MARGIN + head.height + APART
  const middle = body(poster, { column, measure }, foot.top - APART - top)
  const bar = { x: isRightToLeft ? WIDTH - BAR : 0, y: top, width: BAR, height: middle.height }
  return [
    { kind: 'rect', box: { x: 0, y: 0, width: WIDTH, height: HEIGHT }, colour: paper, radius: 0 },
    ...head.place(MARGIN),
    { kind: 'rect', box: bar, colour, radius: 0 },
    ...middle.place(top),
    ...foot.commands,
  ]
}
