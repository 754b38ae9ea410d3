import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { PersonRowView } from './person-row-view'
import { Portrait } from './portrait'
import './person-row.scss'

/** Somebody who speaks: who, for whom, and whether by video. */
export function PersonRow({
  person: { to, name, office, delegation, detail, isByVideo, isSample, portrait, initials },
}: {
  person: PersonRowView
}) {
  const { t } = useLocale()
  return (
    <Box as="li" className="person-row">
      <Link className="person-row__link" to={to}>
        <Portrait
          className="person-row__mark"
          path={portrait}
          initials={initials}
          icon={isByVideo ? 'video' : 'user'}
        />
        <Box className="person-row__body">
          <Paragraph className="person-row__name" words={name} />
          <Paragraph className="person-row__office" words={office} />
          <Paragraph className="person-row__office" words={delegation} />
          <Box className="person-row__detail">
            {detail && <Text className="fine">{detail}</Text>}
            {isSample && <Text className="chip chip--quiet">{t('sample.item')}</Text>}
          </Box>
        </Box>
        <Icon name="chevron-right" size="small" />
      </Link>
    </Box>
  )
}
