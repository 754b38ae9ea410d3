import type { ProblemId } from 'domain/problem'
import { useLocale } from '@/i18n/reader-context'
import { refreshDesk } from '@/stores/desk'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'

/** Above the page where the newest look at the draft failed: what is shown is an older one. */
export function DeskOld({ problem }: { problem: ProblemId }) {
  const { t } = useLocale()
  const kind = problem === 'offline' ? 'offline' : 'broken'
  return (
    <Box className="desk-old" role="status">
      <Icon name={kind === 'offline' ? 'cloud-off' : 'circle-alert'} size="small" />
      <Words as="p" className="desk-old__words">
        {t(`desk.old.${kind}`)}
      </Words>
      <Press id="desk-retry" className="desk-old__act" onPress={() => void refreshDesk()}>
        <Words>{t('state.retry')}</Words>
      </Press>
    </Box>
  )
}
