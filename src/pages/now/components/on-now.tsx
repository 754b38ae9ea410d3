import { useState } from 'react'
import { Section } from '@/components/section'
import { HeardNote } from '@/components/session/heard-note'
import type { CardContext, SessionCardView } from '@/components/session/session-card-view'
import { Progress } from '@/components/session/session-row'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { chunks } from '@/ui/chunks'
import { Icon } from '@/ui/icon'
import { LazyBox } from '@/ui/lazy-box'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { MOST_RUNNING_ROWS, onNowView } from '../running-view'
import './on-now.scss'

/** Rows that are drawn, and emptied, together. */
const PART = 12
const ROW = 53 // px

function Row({ card }: { card: SessionCardView }) {
  const { id, to, room, heard, ends, title, isStarred, progress = 0 } = card
  return (
    <Link id={`session-${id}`} className="on-now__row" to={to}>
      <Box className="on-now__line">
        <Text className="on-now__room">{room}</Text>
        {heard && <HeardNote heard={heard} />}
        <Text className="on-now__ends figures">{ends}</Text>
      </Box>
      <Box className="on-now__line">
        {isStarred && <Icon name="star-filled" size="small" />}
        <Text className="on-now__title">{title}</Text>
      </Box>
      <Progress percent={progress} />
    </Link>
  )
}

/** What runs, a row a room; at size the reader's own first, and a way to all. */
export function OnNow({ context }: { context: CardContext }) {
  const { t } = useLocale()
  const [isAll, setAll] = useState(false)
  const { cards, rooms, all } = onNowView(context, isAll)
  if (cards.length === 0)
    return (
      <Section title="now.onNow">
        <Paragraph className="muted" words={t('now.nothing')} />
      </Section>
    )
  return (
    <Section title="now.onNow" more={{ words: rooms, to: '/pages/agenda/index' }}>
      <Box className="card on-now">
        {chunks(cards, PART).map((part, at) => (
          <LazyBox
            key={part[0]?.id}
            id={`on-now-${at}`}
            className="on-now__part"
            estimate={part.length * ROW}
            isFirst={at === 0}
            isLazy={cards.length > MOST_RUNNING_ROWS}
          >
            {() => part.map((card) => <Row key={card.id} card={card} />)}
          </LazyBox>
        ))}
        {all && (
          <Button id="on-now-all" className="on-now__all" expanded={isAll} onPress={() => setAll(!isAll)}>
            <Text className="on-now__note figures">{all.note}</Text>
            <Text className="on-now__more figures">{all.words}</Text>
          </Button>
        )}
      </Box>
    </Section>
  )
}
