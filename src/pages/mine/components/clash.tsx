import { HeardNote } from '@/components/session/heard-note'
import { Marks } from '@/components/session/marks'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import type { ClashCard, ClashLine } from '../clashes'
import type { DayActs } from './day-acts'

type CardProps = { card: ClashCard; acts: Pick<DayActs, 'onUnstar' | 'onDelete'> }

function Remove({ card: { key, of, title }, acts }: CardProps) {
  const { t } = useLocale()
  const isOwn = 'own' in of
  const words = t(isOwn ? 'act.delete' : 'mine.unstar')
  return (
    <Button
      id={`remove-${key}`}
      className="clash__act"
      label={isOwn ? `${words}: ${title.wording}` : t('session.removeStar', { title: title.wording })}
      onPress={() => ('own' in of ? acts.onDelete(of.own) : acts.onUnstar(of.session))}
      words={words}
    />
  )
}

function Card({ card, acts }: CardProps) {
  const { key, to, title, when, place, topicColour, heard, marks, of } = card
  const look = 'own' in of ? 'clash__card--own' : `card topic-${topicColour}`
  return (
    <Box as="article" className={`clash__card ${look}`}>
      <Link id={'own' in of ? `item-${key}` : `session-${key}`} className="clash__link" to={to}>
        <Text as="h3" className="clash__title">
          {title}
        </Text>
        {place && <Text className="clash__fact words--block">{place}</Text>}
        <Text className="clash__fact words--block figures">{when}</Text>
        {heard && <HeardNote heard={heard} />}
        <Marks marks={marks} />
      </Link>
      <Remove card={card} acts={acts} />
    </Box>
  )
}

/** What is on at the same time, side by side, each with the one act that frees the clash. */
export function Clash({ line: { words, cards }, acts }: { line: ClashLine; acts: CardProps['acts'] }) {
  return (
    <>
      {words && (
        <Box className="clash__head">
          <Icon name="circle-alert" size="small" />
          <Text className="figures">{words}</Text>
        </Box>
      )}
      <Box className="clash" role="group" label={words}>
        {cards.map((card) => (
          <Card key={card.key} card={card} acts={acts} />
        ))}
      </Box>
    </>
  )
}
