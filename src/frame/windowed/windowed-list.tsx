import { type ReactElement, useMemo } from 'react'
import { scrollToId } from '@/platform/navigation/scroll'
import { Box } from '@/ui/box'
import { chunks } from '@/ui/chunks'
import { Text } from '@/ui/text'
import { useIsPrinting } from '@/ui/use-is-printing'
import { useIsShown } from '@/ui/use-is-shown'
import { LetterBar } from './letter-bar'
import { useNear } from './use-near'
import { type RowGroup, type RowWindow, windowsOf } from './windows'
import './windowed.scss'

type WindowedListProps<Row> = {
  /** Begins the ids of what is drawn. */
  id: string
  groups: readonly RowGroup<Row>[]
  /** About how high a row is before it was ever drawn, in pixels. */
  rowHeight: number
  className: string
  /** About how high what stands before the list is, in pixels. */
  above?: number
  /** What the groups' titles are to who hears the page. */
  heading?: 'h2' | 'h3'
  /** One row, with its key. */
  children: (row: Row) => ReactElement
}

const HEADING = 36
/** Below each window (windowed.scss). */
const GAP = 12
const LETTERS = 44

type PartProps<Row> = Pick<WindowedListProps<Row>, 'className' | 'heading' | 'children'> & { part: RowWindow<Row> }

function Part<Row>({ part, className, heading = 'h2', children }: PartProps<Row>) {
  const { title, note, rows, goesOn } = part
  return (
    <>
      {title !== undefined && (
        <Box className="windowed__head">
          <Text as={heading} className="section__title">
            {title}
          </Text>
          {note && <Text className="section__note figures">{note}</Text>}
        </Box>
      )}
      <Box as="ul" className={`${className} ${goesOn ? 'windowed__part--goes-on' : ''}`}>
        {rows.map(children)}
      </Box>
    </>
  )
}

/** So much of a page is drawn before it is known what lies near the screen: a phone's screen, in pixels. */
const FIRST = 800
/** What stands before a list at least: the language, and a search field or a head. */
const ABOVE = 132

/** How many windows that is. */
function firstOf(heights: readonly number[], above: number): number {
  let [height, count] = [above, 0]
  for (const each of heights) {
    if (height >= FIRST) break
    height += each
    count += 1
  }
  return count
}

/** A list of any length under its headings, of which no more is drawn than what is on the screen and near it. */
export function WindowedList<Row>({
  id,
  groups,
  rowHeight,
  className,
  above = ABOVE,
  heading,
  children,
}: WindowedListProps<Row>) {
  const all = useMemo(() => windowsOf(groups, rowHeight), [groups, rowHeight])
  const letters = all.flatMap(({ letter }, at) => (letter ? [{ letter, at }] : []))
  const hasLetters = letters.length > 1
  const estimate = ({ rows, title }: RowWindow<Row>) => rows.length * rowHeight + (title === undefined ? 0 : HEADING)
  const heights = all.map((part) => estimate(part) + GAP)
  const first = firstOf(heights, hasLetters ? above + LETTERS : above)
  const isShown = useIsShown(all.length > first)
  // At first the windows that are not seen are one empty box, and so are the letters: a hundred take longer than the screen.
  const windows = useMemo(() => (isShown ? all : all.slice(0, first)), [all, isShown, first])
  const keys = useMemo(() => windows.map(({ key }) => key), [windows])
  const { near, heightOf } = useNear(id, keys, first)
  const rest = heights.slice(windows.length).reduce((sum, height) => sum + height, 0)
  const isPrinting = useIsPrinting()
  return (
    // No element stands for what is to come: WeChat would be sent the whole list again when it goes.
    <Box className="windowed" style={rest > 0 ? { paddingBottom: `${rest}px` } : undefined}>
      {hasLetters && <LetterBar letters={isShown ? letters : []} onChoose={(at) => scrollToId(`${id}-${at}`)} />}
      {chunks(windows.map((part, at) => ({ part, at }))).map((some) => (
        <Box key={some[0]?.part.key} className="windowed__some">
          {some.map(({ part, at }) => {
            const isDrawn = isPrinting || near.has(at)
            const height = heightOf(at) ?? estimate(part)
            return (
              <Box
                key={part.key}
                id={`${id}-${at}`}
                className={`windowed__part ${part.isContinued ? 'windowed__part--continued' : ''}`}
                style={isDrawn ? undefined : { height: `${height}px` }}
              >
                {isDrawn && (
                  <Part part={part} className={className} heading={heading}>
                    {children}
                  </Part>
                )}
              </Box>
            )
          })}
        </Box>
      ))}
    </Box>
  )
}
