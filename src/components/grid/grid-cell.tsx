import { HeardNote } from '@/components/session/heard-note'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { scaled } from './scaled'
import type { GridBlock } from './view'

/** Lower ones have no room for more than one line. */
const SHORT = 44

/** A session in its room's column. */
export function GridCell({
  block: { card, top, height, lane, lanes, lines, note, heard, label },
}: {
  block: GridBlock
}) {
  const { isRightToLeft } = useLocale()
  const side = isRightToLeft ? 'right' : 'left'
  const place = {
    top: scaled(top),
    height: scaled(height),
    [side]: `${(lane * 100) / lanes}%`,
    width: `${100 / lanes}%`,
  }
  return (
    <Box className="grid-cell" role="cell" style={place}>
      <Link
        id={`grid-${card.id}`}
        className={`grid-block topic-${card.topicColour} ${height < SHORT ? 'grid-block--short' : ''} ${card.isCancelled ? 'grid-block--cancelled' : ''}`}
        to={card.to}
        label={label}
      >
        <Box className="grid-block__words">
          <Text className={`grid-block__title grid-block__title--${lines}`}>{card.title}</Text>
          {/* The spaces part them for a screen reader, to which all is one text. */}
          <Text className="grid-block__note figures">{` ${note}`}</Text>
          {heard && <HeardNote heard={{ ...heard, words: ` ${heard.words}` }} />}
        </Box>
        {card.isStarred && <Icon name="star-filled" size="small" />}
      </Link>
    </Box>
  )
}
