import { type Column, chip, type PosterBlock, paragraph, stacked } from './blocks'
import type { Measure, Type } from './commands'
import { alert, alertSoft, ink, ink2, ink3 } from './palette'
import type { Fact, Poster } from './poster'
import { agendaRows, ROW_GAP } from './rows'

/** A title's size, and how much larger than usual all else is beside it. */
type Scale = readonly [title: number, more: number]

const scales: readonly Scale[] = [
  [100, 1.25],
  [92, 1.2],
  [84, 1.15],
  [76, 1.1],
  [68, 1],
  [60, 1],
  [54, 1],
  [48, 1],
  [44, 1],
  [40, 1],
  [36, 1],
]
const smallest: Scale = [36, 1]
/** An agenda's title leaves the room to its sessions. */
const modest: readonly Scale[] = [[60, 1]]
const MOST_LINES = 12

const looks: Record<Fact['look'], Type> = {
  strong: { size: 42, isBold: true, colour: ink },
  plain: { size: 36, isBold: false, colour: ink2 },
  fine: { size: 28, isBold: false, colour: ink3 },
}
const gaps: Record<Fact['look'], number> = { strong: 28, plain: 16, fine: 6 }

type Part = { readonly block: PosterBlock; readonly gap: number }
type Frame = { readonly column: Column; readonly measure: Measure }

const larger = (type: Type, more: number): Type => ({ ...type, size: Math.round(type.size * more) })

function above({ label, colour, status }: Poster, frame: Frame, more: number, atMost: number): Part[] {
  const type = larger({ size: 34, isBold: true, colour }, more)
  const parts: Part[] = []
  if (label) parts.push({ block: paragraph(label, { ...frame, type, atMost }), gap: 0 })
  if (status) {
    const own = { ...type, colour: alert }
    parts.push({
      block: chip(status, { ...frame, type: own, ground: alertSoft, isAtEnd: false, atMost: 1 }),
      gap: 16,
    })
  }
  return parts
}

const below = ({ facts }: Poster, frame: Frame, more: number, atMost: number): Part[] =>
  facts.map(({ words, look }) => ({
    block: paragraph(words, { ...frame, type: larger(looks[look], more), atMost }),
    gap: Math.round(gaps[look] * more),
  }))

/** All words at a scale; label and facts take at most so many lines each, and the title its own. */
function wordsAt(poster: Poster, frame: Frame, [size, more]: Scale, atMost: number, titleLines: number): PosterBlock {
  const type = { size, isBold: true, colour: ink }
  const title = { block: paragraph(poster.title, { ...frame, type, atMost: titleLines }), gap: 14 }
  return stacked([...above(poster, frame, more, atMost), title, ...below(poster, frame, more, atMost)])
}

/** The largest scale at which all fits; at the smallest the facts and then the title are cut. */
function fitted(poster: Poster, frame: Frame, height: number): PosterBlock {
  for (const scale of poster.rows.length > 0 ? modest : scales) {
    const whole = wordsAt(poster, frame, scale, 2, MOST_LINES)
    if (whole.height <= height) return whole
  }
  for (let lines = MOST_LINES; lines > 1; lines--) {
    const shorter = wordsAt(poster, frame, smallest, 1, lines)
    if (shorter.height <= height) return shorter
  }
  return wordsAt(poster, frame, smallest, 1, 1)
}

/** What is shared, in words, in the height that there is. An agenda's sessions take what the rest leaves. */
export function body(poster: Poster, frame: Frame, height: number): PosterBlock {
  const words = fitted(poster, frame, height)
  if (poster.rows.length === 0) return words
  const apart = 28
  const rows = agendaRows(poster, frame.column, height - words.height - apart, frame.measure)
  const list = stacked(rows.map((block) => ({ block, gap: ROW_GAP })))
  return stacked([
    { block: words, gap: 0 },
    { block: list, gap: apart },
  ])
}
