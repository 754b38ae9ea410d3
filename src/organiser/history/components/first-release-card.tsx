import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import type { ReleaseEntryView } from '../view'
import { ReleaseLine } from './release-line'

/** The first release, which has no audit entry. */
export function FirstReleaseCard({
  release,
  onBack,
}: {
  release: ReleaseEntryView
  onBack: (release: number) => void
}) {
  const { t } = useLocale()
  return (
    <Box as="section" className="section">
      <Text as="h2" className="section__title">
        {t('history.first')}
      </Text>
      <Box as="article" id="start" className="card act act--release">
        <Text as="h3" className="act__words figures">
          {t('history.release', { n: release.release })}
        </Text>
        <ReleaseLine release={release} onBack={onBack} />
      </Box>
    </Box>
  )
}
