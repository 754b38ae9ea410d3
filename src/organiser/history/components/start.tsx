import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Words } from '@/ui/words'
import type { ReleaseView } from '../view'
import { ReleaseLine } from './release-line'

/** The first release, which nobody's act made. */
export function Start({ release, onBack }: { release: ReleaseView; onBack: (release: number) => void }) {
  const { t } = useLocale()
  return (
    <Box as="section" className="section">
      <Words as="h2" className="section__title">
        {t('history.first')}
      </Words>
      <Box as="article" id="start" className="card act act--release">
        <Words as="h3" className="act__words figures">
          {t('history.release', { n: release.release })}
        </Words>
        <ReleaseLine release={release} onBack={onBack} />
      </Box>
    </Box>
  )
}
