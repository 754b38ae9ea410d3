import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import type { ReleaseView } from '../view'
import { ReleaseLine } from './release-line'

/** The first release, which nobody's act made. */
export function Start({ release, onBack }: { release: ReleaseView; onBack: (release: number) => void }) {
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
