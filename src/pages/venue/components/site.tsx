import { Section } from '@/components/section'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { MapLink } from '@/ui/link/map-link'
import { Words } from '@/ui/words'
import type { SiteView } from '../site-view'

/** The building: where it is and how to get in. */
export function Site({ site: { name, address, arrival, onMap }, isMarked }: { site: SiteView; isMarked: boolean }) {
  const { t } = useLocale()
  return (
    <Section title="venue.address">
      <Box className="card site">
        <Words as="h3" className="site__name" lang={name.language}>
          {name.wording}
        </Words>
        <Words as="p" className="muted" lang={address.language} selectable>
          {address.wording}
        </Words>
        {arrival && (
          <Words as="p" className="site__arrival" lang={arrival.language}>
            {arrival.wording}
          </Words>
        )}
        {isMarked && <Words className="chip chip--quiet site__mark">{t('sample.item')}</Words>}
        {onMap && (
          <MapLink id="venue-map" className="button site__open" to={onMap}>
            <Icon name="map-pin" />
            <Words>{t('venue.open')}</Words>
          </MapLink>
        )}
      </Box>
    </Section>
  )
}
