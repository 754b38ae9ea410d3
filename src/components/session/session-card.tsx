import { memo } from 'react'
import { Box } from '@/ui/box'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { HeardNote } from './heard-note'
import { Marks } from './marks'
import type { SessionCardView } from './session-card-view'
import { StarButton } from './star-button'
import './session-card.scss'

type SessionCardProps = { view: SessionCardView; onStar: (id: SessionCardView['id']) => void }

/** One session in a list: when, what, where, and what is special about it. */
export const SessionCard = memo(function SessionCard({ view, onStar }: SessionCardProps) {
  const { id, title, start, end, topicColour, topicLabel, room, heard, marks, isCancelled, isStarred, starLabel } = view
  return (
    <Box
      as="article"
      className={`card session-card topic-${topicColour} ${isCancelled ? 'session-card--cancelled' : ''}`}
    >
      <Link id={`session-${id}`} className="session-card__link" to={view.to}>
        <Box className="session-card__time figures">
          <Text className="session-card__start">{start}</Text>
          <Text className="session-card__end">{end}</Text>
        </Box>
        <Box className="session-card__body">
          <Text as="h3" className="session-card__title">
            {title}
          </Text>
          <Box className="session-card__meta">
            {topicLabel && <Text className="session-card__topic">{topicLabel}</Text>}
            <Text>{room}</Text>
            {heard && <HeardNote heard={heard} />}
          </Box>
          <Marks marks={marks} />
        </Box>
      </Link>
      <StarButton id={`star-${id}`} isStarred={isStarred} label={starLabel} onPress={() => onStar(id)} />
    </Box>
  )
})
