import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { MapLink } from '@/ui/link/map-link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { SiteView } from '../site-view'

/** The building: where it is and how to get in. */
export function SiteCard({ site: { name, address, arrival, onMap }, isMarked }: { site: SiteView; isMarked: boolean }) {
  const { t } = useLocale()
  return (
    <Section title="venue.address">
      <Box className="card site">
        {name && (
          <Text as="h3" className="site__name">
            {name}
          </Text>
        )}
        <Paragraph className="muted" selectable words={address} />
        <Paragraph className="site__arrival" selectable words={arrival} />
        {isMarked && <Text className="chip chip--quiet site__mark">{t('sample.item')}</Text>}
        {onMap && (
          <MapLink id="venue-map" className="button site__open" to={onMap}>
            <Icon name="map-pin" />
            <Text>{t('venue.open')}</Text>
          </MapLink>
        )}
      </Box>
    </Section>
  )
}
