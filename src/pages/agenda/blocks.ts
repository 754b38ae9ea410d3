import type { AgendaLine } from './lines'

/** Lines that are drawn, and emptied, together; how many rows they are. */
export type LineBlock = { readonly key: string; readonly lines: readonly AgendaLine[]; readonly rows: number }

/** About a screen. */
const ROWS = 8

const rowsOf = (line: AgendaLine): number => (line.kind === 'card' ? line.sessions.length : 1)

/** Lines that a reader jumps to or presses stand alone, so that they are always there. */
const standsAlone = ({ kind }: AgendaLine): boolean => kind === 'now' || kind === 'earlier'

/** The lines in blocks of about a screen. */
export function blocksOf(lines: readonly AgendaLine[]): LineBlock[] {
  const blocks: LineBlock[] = []
  let current: AgendaLine[] = []
  let rows = 0
  const close = () => {
    const [first] = current
    if (first) blocks.push({ key: first.key, lines: current, rows })
    current = []
    rows = 0
  }
  for (const line of lines) {
    if (standsAlone(line) || (rows > 0 && rows + rowsOf(line) > ROWS)) close()
    current.push(line)
    rows += rowsOf(line)
    if (standsAlone(line)) close()
  }
  close()
  return blocks
}
