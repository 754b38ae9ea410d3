import { type ReactElement, useMemo } from 'react'
import { scrollToId } from '@/platform/navigation/scroll'
import { Box } from '@/ui/box'
import { chunks } from '@/ui/chunks'
import { Text } from '@/ui/text'
import { useIsPrinting } from '@/ui/use-is-printing'
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
  /** What the groups' titles are to who hears the page. */
  heading?: 'h2' | 'h3'
  /** One row, with its key. */
  children: (row: Row) => ReactElement
}

const HEADING = 36

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

/** So much of a list is drawn before it is known where it lies: a large screen and a little more, in pixels. */
const FIRST = 1600

/** How many windows that is. */
function firstOf<Row>(windows: readonly RowWindow<Row>[], rowHeight: number): number {
  let [height, count] = [0, 0]
  for (const { rows } of windows) {
    if (height >= FIRST) break
    height += rows.length * rowHeight
    count += 1
  }
  return count
}

/** A list of any length under its headings, of which no more is drawn than what is on the screen and near it. */
export function WindowedList<Row>({ id, groups, rowHeight, className, heading, children }: WindowedListProps<Row>) {
  const windows = useMemo(() => windowsOf(groups), [groups])
  const keys = useMemo(() => windows.map(({ key }) => key), [windows])
  const { near, heightOf } = useNear(id, keys, firstOf(windows, rowHeight))
  const isPrinting = useIsPrinting()
  const letters = windows.flatMap(({ letter }, at) => (letter ? [{ letter, at }] : []))
  return (
    <Box className="windowed">
      {letters.length > 1 && <LetterBar letters={letters} onChoose={(at) => scrollToId(`${id}-${at}`)} />}
      {chunks(windows.map((part, at) => ({ part, at }))).map((some) => (
        <Box key={some[0]?.part.key} className="windowed__some">
          {some.map(({ part, at }) => {
            const isDrawn = isPrinting || near.has(at)
            const height = heightOf(at) ?? part.rows.length * rowHeight + (part.title === undefined ? 0 : HEADING)
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
