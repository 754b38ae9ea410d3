import { agoLabel } from '@/i18n/durations'
import { useLocale } from '@/i18n/viewer-settings'
import { useClock } from '@/stores/clock'
import { useForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import './banner.scss'

/** Above the content, only when it matters: that the reader is offline and how old what they see is, or that the service has a fault. */
export function Banner() {
  const { t } = useLocale()
  const problem = useForum((forum) => forum.problem)
  const release = useForum((forum) => forum.release)
  const checkedAt = useForum((forum) => forum.problem && forum.checkedAt)
  const device = useClock((clock) => clock.device)
  if (!problem || !release) return null
  const ago = agoLabel(device - (checkedAt ?? device), t)
  return (
    <Box className="banner" role="status">
      <Icon name={problem === 'offline' ? 'cloud-off' : 'circle-alert'} size="small" />
      <Paragraph
        words={
          problem === 'offline'
            ? t('state.old', { release: release.release, ago })
            : t(problem === 'outdated' ? 'state.outdated.body' : 'state.broken.body')
        }
      />
    </Box>
  )
}
