import type { ProblemId } from 'domain/problem'
import { useLocale } from '@/i18n/viewer-settings'
import { refreshDesk } from '@/stores/organiser/desk'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'

/** Above the page where the newest look at the draft failed: what is shown is an older one. */
export function StaleDraftBanner({ problem }: { problem: ProblemId }) {
  const { t } = useLocale()
  const kind = problem === 'offline' ? 'offline' : 'broken'
  return (
    <Box className="desk-old" role="status">
      <Icon name={kind === 'offline' ? 'cloud-off' : 'circle-alert'} size="small" />
      <Text as="p" className="desk-old__words">
        {t(`desk.old.${kind}`)}
      </Text>
      <Button id="desk-retry" className="desk-old__act" onPress={() => void refreshDesk()} words={t('state.retry')} />
    </Box>
  )
}
