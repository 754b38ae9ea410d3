import { SessionCard } from '@/components/session/session-card'
import { sharePath } from '@/frame/share/share-path'
import { useLocale } from '@/i18n/viewer-settings'
import { useStars } from '@/stores/stars'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { PlaceView } from '../place-view'
import { PLACE_ID } from '../use-venue'

type PlaceCardProps = { place: PlaceView; isMarked: boolean; onClose: () => void }

function Heading({ place: { name, icon, kind, floor }, onClose }: Omit<PlaceCardProps, 'isMarked'>) {
  const { t } = useLocale()
  return (
    <Box className="place__head">
      <Box className="sign" decorative>
        <Icon name={icon} />
      </Box>
      <Box className="place__title">
        <Text as="h2" id="place-name" className="place__name">
          {name}
        </Text>
        <Box className="place__facts">
          {kind && <Text>{kind}</Text>}
          {floor && <Text>{floor}</Text>}
        </Box>
      </Box>
      <Button id="place-close" className="place__close" label={t('venue.close')} onPress={onClose}>
        <Icon name="x" />
      </Button>
    </Box>
  )
}

/** The chosen place: what it is, and how to pass it on. */
export function PlaceCard({ place, isMarked, onClose }: PlaceCardProps) {
  const { t } = useLocale()
  const { id, seats, note, way } = place
  return (
    <Box as="section" className="card place" id={PLACE_ID}>
      <Heading place={place} onClose={onClose} />
      {way && (
        <Box className="place__way">
          <Icon name="locate-fixed" />
          <Paragraph words={way} />
        </Box>
      )}
      <Paragraph className="place__note" selectable words={note} />
      <Box className="place__foot">
        <Box className="place__facts">
          {seats && <Text className="figures">{seats}</Text>}
          {isMarked && <Text className="chip chip--quiet">{t('sample.item')}</Text>}
        </Box>
        <Link id="place-share" className="place__share" to={sharePath({ kind: 'place', id })}>
          <Icon name="qr-code" size="small" />
          <Text>{t('share.title')}</Text>
        </Link>
      </Box>
    </Box>
  )
}

/** What takes place in a room, day by day. */
export function SessionsHere({ days }: { days: NonNullable<PlaceView['days']> }) {
  const { t } = useLocale()
  const toggleStar = useStars((stars) => stars.toggleStar)
  return (
    <Box as="section" className="section" id="place-sessions">
      <Text as="h2" className="section__title">
        {t('venue.sessionsHere')}
      </Text>
      {days.length === 0 && <Paragraph className="muted" words={t('venue.noneHere')} />}
      {days.map(({ date, label, cards }) => (
        <Box key={date} className="place__day">
          <Paragraph className="place__date" words={label} />
          {cards.map((card) => (
            <SessionCard key={card.id} view={card} onStar={toggleStar} />
          ))}
        </Box>
      ))}
    </Box>
  )
}
