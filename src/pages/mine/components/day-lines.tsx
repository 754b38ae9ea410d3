import { Box } from '@/ui/box'
import { chunks } from '@/ui/chunks'
import { LazyBox } from '@/ui/lazy-box'
import type { DayLine } from '../day-lines'
import type { DayActs } from './day-acts'
import { DayLineBox } from './day-line'

/** Lines that are drawn, and emptied, together; a day of no more than so many is drawn whole. */
const PART = 4
const SHORT = 18
/** About how high a line is: one of a session, one of a group for each two of its cards, any other. */
const SESSION = 100
const PAIR = 190
const OTHER = 60

function heightOf(line: DayLine): number {
  if (line.kind === 'session') return SESSION
  return line.kind === 'clash' ? Math.ceil(line.cards.length / 2) * PAIR : OTHER
}

type DayLinesProps = { lines: readonly DayLine[]; acts: DayActs; isPrinting: boolean }

/** The reader's day on a line of time; of a long one what is near the screen is drawn. */
export function DayLines({ lines, acts, isPrinting }: DayLinesProps) {
  return (
    <Box className="my-day">
      {chunks(lines, PART).map((part, at) => (
        <LazyBox
          key={part[0]?.key}
          id={`my-day-${at}`}
          className="my-day__part"
          estimate={part.reduce((sum, line) => sum + heightOf(line), 0)}
          isFirst={at < 2}
          isLazy={lines.length > SHORT && !isPrinting}
        >
          {() => part.map((line) => <DayLineBox key={line.key} line={line} acts={acts} />)}
        </LazyBox>
      ))}
    </Box>
  )
}
