import { SampleMark } from '@/components/sample-mark'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { TopicCardView } from '../view'

type TopicCardProps = {
  view: TopicCardView
  /** The list is in the order of the numbers. */
  hasNumber: boolean
}

export function TopicCard({ view: { id, to, colour, number, title, sessions, isSample }, hasNumber }: TopicCardProps) {
  return (
    <Box as="li" className={`card topic-card topic-${colour}`}>
      <Link id={`topic-${id}`} className="topic-card__link" to={to}>
        {hasNumber && <Text className="topic-card__number figures">{number}</Text>}
        <Box className="topic-card__body">
          <Text as={hasNumber ? 'h2' : 'h3'} className="topic-card__title">
            {title}
          </Text>
          <Paragraph className="topic-card__sessions" words={sessions} />
          {isSample && <SampleMark />}
        </Box>
        <Icon name="chevron-right" size="small" />
      </Link>
    </Box>
  )
}
