import { StarButton } from '@/components/session/star-button'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { showMyDay } from '@/stores/my-day'
import { openTarget } from '@/stores/open-target'
import { useStars } from '@/stores/stars'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { NextView } from '../running-view'
import './next-card.scss'

type Props = { next: NextView }

function When({ next: { card, until, range, was } }: Props) {
  const toggleStar = useStars((stars) => stars.toggleStar)
  return (
    <Box className="next__when figures">
      <Paragraph className="next__until" words={until} />
      {was && (
        <Text as="s" className="next__was">
          {was}
        </Text>
      )}
      <Text className="next__range">{range}</Text>
      <StarButton
        id={`star-${card.id}`}
        isStarred={card.isStarred}
        label={card.starLabel}
        onPress={() => toggleStar(card.id)}
      />
    </Box>
  )
}

function Where({ next: { card, floor, place } }: Props) {
  const { t } = useLocale()
  const { room } = card
  const words = (
    <>
      <Icon name="map-pin" />
      <Box className="next__fact-words">
        <Text className="words--block">{room}</Text>
        <Box className="next__where">
          {floor && <Text className="fine">{floor}</Text>}
          {place && <Text className="next__map">{t('session.map')}</Text>}
        </Box>
      </Box>
    </>
  )
  if (!place) return <Box className="next__fact">{words}</Box>
  return (
    <Button id="next-map" className="next__fact" onPress={() => openTarget({ kind: 'place', id: place })}>
      {words}
    </Button>
  )
}

function Facts({ next }: Props) {
  const { card, language } = next
  const { heard } = card
  return (
    <Box className="next__facts">
      <Where next={next} />
      {heard && (
        <Box className="next__fact">
          <Icon name={heard.icon} />
          <Box className="next__fact-words">
            <Text className="words--block">{heard.words}</Text>
            {language && <Text className="fine words--block">{language}</Text>}
          </Box>
        </Box>
      )}
    </Box>
  )
}

function compare(day: string): void {
  showMyDay(day)
  go('/pages/mine/index')
}

/** Where the reader should be next: when, what, where, how it is heard, and what it clashes with. */
export function NextCard({ next }: Props) {
  const { t } = useLocale()
  const { card, whose, clash } = next
  return (
    <Box as="article" id="your-next" className={`card next topic-${card.topicColour}`} label={whose}>
      <When next={next} />
      <Link id={`next-${card.id}`} className="next__link" to={card.to}>
        <Paragraph className="next__whose" words={whose} />
        <Text as="h2" className="next__title">
          {card.title}
        </Text>
      </Link>
      <Facts next={next} />
      {clash && (
        <Box className="next__clash">
          <Icon name="circle-alert" size="small" />
          <Text className="next__clash-words">{clash.words}</Text>
          <Button id="next-compare" className="next__act" onPress={() => compare(clash.day)} words={t('now.compare')} />
        </Box>
      )}
    </Box>
  )
}
