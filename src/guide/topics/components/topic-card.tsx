import { SampleMark } from '@/components/sample-mark'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Words } from '@/ui/words'
import type { TopicCardView } from '../view'

export function TopicCard({ view: { id, to, colour, number, title, sessions, isSample } }: { view: TopicCardView }) {
  return (
    <Box as="li" className={`card topic-card topic-card--${colour}`}>
      <Link id={`topic-${id}`} className="topic-card__link" to={to}>
        <Words className="topic-card__number figures">{number}</Words>
        <Box className="topic-card__body">
          <Words as="h2" className="topic-card__title" lang={title.language}>
            {title.wording}
          </Words>
          <Words as="p" className="topic-card__sessions">
            {sessions}
          </Words>
          {isSample && <SampleMark />}
        </Box>
        <Icon name="chevron-right" size="small" />
      </Link>
    </Box>
  )
}
