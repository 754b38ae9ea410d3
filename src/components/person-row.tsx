import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Words } from '@/ui/words'
import type { PersonRowView } from './person-row-view'
import './person-row.scss'

/** Somebody who speaks: who, for whom, and whether by video. */
export function PersonRow({
  person: { to, name, office, delegation, detail, isByVideo, isSample },
}: {
  person: PersonRowView
}) {
  const { t } = useLocale()
  return (
    <Box as="li" className="person-row">
      <Link className="person-row__link" to={to}>
        <Box className="person-row__mark" decorative>
          <Icon name={isByVideo ? 'video' : 'user'} />
        </Box>
        <Box className="person-row__body">
          <Words as="p" className="person-row__name" lang={name.language}>
            {name.wording}
          </Words>
          {office && (
            <Words as="p" className="person-row__office" lang={office.language}>
              {office.wording}
            </Words>
          )}
          {delegation && (
            <Words as="p" className="person-row__office" lang={delegation.language}>
              {delegation.wording}
            </Words>
          )}
          <Box className="person-row__detail">
            {detail && <Words className="fine">{detail}</Words>}
            {isSample && <Words className="chip chip--quiet">{t('sample.item')}</Words>}
          </Box>
        </Box>
        <Icon name="chevron-right" size="small" />
      </Link>
    </Box>
  )
}
