import { darkRuns, QUIET_ZONE } from '@/platform/share/qr-code'
import type { Surface } from '@/ui/canvas'
import {
  type CodeCommand,
  HEIGHT,
  type Measure,
  type Rect,
  type RectCommand,
  type TextCommand,
  type Type,
  WIDTH,
} from './commands'
import { embedded } from './embedded'
import { layoutOf } from './layout'
import type { Poster } from './poster'
import { runsRightToLeft } from './wrap'

type Brush = CanvasRenderingContext2D

const fontOf = ({ size, isBold }: Type, family: string): string => `${isBold ? 'bold' : 'normal'} ${size}px ${family}`

/** Corners by arcs: `roundRect` is missing before iOS 16. */
function roundedPath(brush: Brush, { x, y, width, height }: Rect, radius: number): void {
  brush.beginPath()
  brush.moveTo(x + radius, y)
  brush.arcTo(x + width, y, x + width, y + height, radius)
  brush.arcTo(x + width, y + height, x, y + height, radius)
  brush.arcTo(x, y + height, x, y, radius)
  brush.arcTo(x, y, x + width, y, radius)
  brush.closePath()
}

function paintRect(brush: Brush, { box, colour, radius }: RectCommand): void {
  brush.fillStyle = colour
  if (radius === 0) brush.fillRect(box.x, box.y, box.width, box.height)
  else {
    roundedPath(brush, box, radius)
    brush.fill()
  }
}

/** WeChat's canvas may know no `direction`: the words carry it too. */
function paintText(brush: Brush, { words, box, type, align, isRightToLeft }: TextCommand, family: string): void {
  brush.font = fontOf(type, family)
  brush.fillStyle = type.colour
  brush.textAlign = align
  if ('direction' in brush) brush.direction = isRightToLeft ? 'rtl' : 'ltr'
  const baseline = box.y + box.height / 2 + type.size * 0.36
  brush.fillText(embedded(words, isRightToLeft), align === 'left' ? box.x : box.x + box.width, baseline)
}

function paintCode(brush: Brush, { box, module, modules }: CodeCommand): void {
  brush.fillStyle = '#ffffff'
  brush.fillRect(box.x, box.y, box.width, box.height)
  brush.fillStyle = '#000000'
  modules.rows.forEach((row, y) => {
    for (const [x, length] of darkRuns(row))
      brush.fillRect(box.x + (x + QUIET_ZONE) * module, box.y + (y + QUIET_ZONE) * module, length * module, module)
  })
}

/** Draws a poster at its full size, whatever the size it is shown at. Answers whether the surface can be drawn on. */
export function paintPoster({ canvas, family }: Surface, poster: Poster): boolean {
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const brush = canvas.getContext('2d')
  if (!brush) return false
  const measure: Measure = (words, type) => {
    brush.font = fontOf(type, family)
    return brush.measureText(embedded(words, runsRightToLeft(words))).width
  }
  brush.textBaseline = 'alphabetic'
  for (const command of layoutOf(poster, measure)) {
    if (command.kind === 'rect') paintRect(brush, command)
    else if (command.kind === 'text') paintText(brush, command, family)
    else paintCode(brush, command)
  }
  return true
}
