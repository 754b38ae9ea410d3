import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { HomeView } from '../view'
import { Account } from './account'

/** What is out, what waits to be published, and who works here. */
export function StateCard({ view }: { view: HomeView }) {
  const { t } = useLocale()
  const { release, published, changes, hasChanges, warnings, hasWarnings } = view
  return (
    <Box as="section" className="card desk-state" label={t('desk.title')}>
      <Link id="home-review" className="desk-state__main" to="/organiser/review/index">
        <Box className="desk-state__body">
          <Text
            as="h2"
            id="home-changes"
            className={`desk-state__changes ${hasChanges ? 'desk-state__changes--some' : ''}`}
          >
            {changes}
          </Text>
          <Paragraph
            id="home-release"
            className="desk-state__release figures"
            words={published ? `${release} · ${published}` : release}
          />
          <Box className={`desk-state__warnings ${hasWarnings ? 'desk-state__warnings--some' : ''}`}>
            <Icon name={hasWarnings ? 'triangle-alert' : 'circle-check'} size="small" />
            <Text id="home-warnings">{warnings}</Text>
          </Box>
        </Box>
        <Icon name="chevron-right" size="small" />
      </Link>
      <Account />
    </Box>
  )
}
