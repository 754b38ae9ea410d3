import type { DrawCommand, Measure, Rect } from '@/guide/share/poster/commands'
import type { Poster } from '@/guide/share/poster/poster'
import { qrModules } from '@/platform/share/qr-code'

function widthOf(sign: string): number {
  if (/[\u0300-\u036f\u064b-\u065f\u2066-\u2069]/.test(sign)) return 0
  if (/[\u2e80-\uffef]/.test(sign)) return 1
  return /[A-Z@W]/.test(sign) ? 0.7 : /[ .,il]/.test(sign) ? 0.28 : 0.55
}

const widths = new Map<string, number>()

/** About as wide as a system font's: Chinese signs are square, capitals wide, marks nothing. */
export const measure: Measure = (words, { size, isBold }) => {
  let width = 0
  for (const sign of words) {
    const known = widths.get(sign) ?? widthOf(sign)
    widths.set(sign, known)
    width += known
  }
  return width * size * (isBold ? 1.06 : 1)
}

/** A session's poster, with whatever the test says otherwise. */
export const aPoster = (parts: Partial<Poster> = {}): Poster => ({
  isRightToLeft: false,
  colour: '#2563a8',
  forum: 'Sub-Forum on Migration Management Cooperation',
  label: 'Topic 2',
  title: 'Collaboratively Preventing Security Risks at Ports',
  facts: [
    { words: 'Mon 9 Sep \u206610:50–12:00\u2069', look: 'strong' },
    { words: 'Forum time, UTC\u2066+08:00\u2069', look: 'fine' },
    { words: 'Hall A · Level 2', look: 'plain' },
  ],
  rows: [],
  more: (n) => `+ ${n} more sessions`,
  scan: 'Scan with WeChat or any camera',
  address: 'forum.example/s/s-topic-2',
  code: qrModules('https://forum.example/s/s-topic-2'),
  ...parts,
})

export const wordsIn = (commands: readonly DrawCommand[]): string[] =>
  commands.flatMap((command) => (command.kind === 'text' ? [command.words] : []))

export const areApart = (a: Rect, b: Rect): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
