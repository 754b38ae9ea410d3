import { memo } from 'react'
import { Box } from '@/ui/box'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { HeardNote } from './heard-note'
import { Marks } from './marks'
import type { SessionCardView } from './session-card-view'
import { StarButton } from './star-button'
import './session-row.scss'

type SessionRowProps = { view: SessionCardView; onStar: (id: SessionCardView['id']) => void }

const classOf = ({ topicColour, isCancelled }: SessionCardView): string =>
  `session-row topic-${topicColour} ${isCancelled ? 'session-row--cancelled' : ''}`

/** How much of a session that is on has passed; its words say how much is left. */
export const Progress = ({ percent }: { percent: number }) => (
  <Box className="progress" decorative>
    <Box className="progress__passed" style={{ width: `${percent}%` }} />
  </Box>
)

/** One of several sessions in a card that says when they start: what, where, until when, and how it is heard. */
export const SessionRow = memo(function SessionRow({ view, onStar }: SessionRowProps) {
  const { id, title, room, ends, heard, topicLabel, notes, progress, isStarred, starLabel } = view
  return (
    <Box as="article" className={classOf(view)}>
      <Link id={`session-${id}`} className="session-row__link" to={view.to}>
        <Text as="h3" className="session-row__title">
          {title}
        </Text>
        <Box className="session-row__where figures">
          <Text className="session-row__room">{room}</Text>
          {ends && <Text className="session-row__ends">{ends}</Text>}
        </Box>
        {(heard || topicLabel) && (
          <Box className="session-row__facts">
            {heard && <HeardNote heard={heard} />}
            {topicLabel && <Text className="session-row__topic">{topicLabel}</Text>}
          </Box>
        )}
        <Marks marks={notes} />
        {progress !== undefined && <Progress percent={progress} />}
      </Link>
      <StarButton id={`star-${id}`} isStarred={isStarred} label={starLabel} onPress={() => onStar(id)} />
    </Box>
  )
})
