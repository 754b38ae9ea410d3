import { refused } from '../refuse'
import type { Attributes, DrawingElement } from './drawing-element'

/** Pixels a unit (CSS Values and Units 4, "Absolute lengths"). */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}

function lengthOf(text: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*([\d.]+(?:e[-+]?\d+)?)\s*([a-z]*)\s*$/i.exec(text ?? '') ?? []
  const pixels = Number(number) * (UNITS[unit.toLowerCase()] ?? Number.NaN)
  return Number.isFinite(pixels) && pixels > 0 ? pixels : undefined
}

/** What a size may be as places' areas are told in it: whole pixels are fine enough, and larger ones are refused. */
const [SMALLEST, LARGEST, USUAL] = [100, 20_000, 2000]

const rounded = (value: number): number => Math.round(value * 100) / 100

/** The size of a drawing by its `viewBox`, else by its own. Throws `bad-input` where it says neither. */
export function drawingSize(attributes: Attributes): { width: number; height: number; viewBox: string } {
  const numbers = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [, , boxWidth = 0, boxHeight = 0] = numbers
  const isBox = numbers.length === 4 && numbers.every(Number.isFinite) && boxWidth > 0 && boxHeight > 0
  const [width, height] = isBox ? [boxWidth, boxHeight] : [lengthOf(attributes.width), lengthOf(attributes.height)]
  if (width === undefined || height === undefined) throw refused('drawing-size')
  const longest = Math.max(width, height)
  const scale = longest < SMALLEST || longest > LARGEST ? USUAL / longest : 1
  return {
    width: rounded(width * scale),
    height: rounded(height * scale),
    viewBox: isBox ? numbers.join(' ') : `0 0 ${width} ${height}`,
  }
}

/** Elements that are drawn, those that `use` draws again counted each time. */
const MOST_DRAWN = 200_000

/** Whether parts that use parts that use parts would be drawn without end, or nearly so. */
export function isDrawnTooOften(root: DrawingElement): boolean {
  const byId = new Map<string, DrawingElement>()
  const note = (element: DrawingElement): void => {
    if (element.attributes.id !== undefined) byId.set(element.attributes.id, element)
    for (const child of element.children) if (typeof child === 'object') note(child)
  }
  note(root)
  const known = new Map<DrawingElement, number>()
  const count = (element: DrawingElement): number => {
    const before = known.get(element)
    if (before !== undefined) return before
    // Until it is counted it is endless: what uses itself is.
    known.set(element, Number.POSITIVE_INFINITY)
    const inner = element.children.map((child) => (typeof child === 'object' ? count(child) : 0))
    const used = byId.get((element.attributes['xlink:href'] ?? '').replace(/^#/, ''))
    const again = element.name === 'use' && used ? count(used) : 0
    const all = inner.reduce((sum, one) => sum + one, 1 + again)
    known.set(element, all)
    return all
  }
  return count(root) > MOST_DRAWN
}
