import type { ProblemId } from 'domain/problem'
import { useLocale } from '@/i18n/viewer-settings'
import { refreshDesk } from '@/stores/organiser/desk'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'

/** Above the page where the newest look at the draft failed: what is shown is an older one. */
export function StaleDraftBanner({ problem }: { problem: ProblemId }) {
  const { t } = useLocale()
  const kind = problem === 'offline' ? 'offline' : 'broken'
  return (
    <Box className="desk-old" role="status">
      <Icon name={kind === 'offline' ? 'cloud-off' : 'circle-alert'} size="small" />
      <Paragraph className="desk-old__words" words={t(`desk.old.${kind}`)} />
      <Button id="desk-retry" className="desk-old__act" onPress={() => void refreshDesk()} words={t('state.retry')} />
    </Box>
  )
}
