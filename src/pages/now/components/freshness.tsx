import { useLocale } from '@/i18n/viewer-settings'
import { useClock } from '@/stores/clock'
import { checkForum, useForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { freshLabel } from '../view'

/** Which release this is and how long ago the backend confirmed it; a tap asks again. */
export function Freshness({ release }: { release: number }) {
  const locale = useLocale()
  const checkedAt = useForum((forum) => forum.checkedAt)
  const isChecking = useForum((forum) => forum.isChecking)
  const problem = useForum((forum) => forum.problem)
  const device = useClock((clock) => clock.device)
  const isOffline = problem === 'offline'
  const words = freshLabel({ release, checkedAt, device, isChecking, isOffline }, locale)
  return (
    <Button id="fresh" className="fresh" label={`${words} · ${locale.t('fresh.check')}`} onPress={checkForum}>
      {isOffline ? <Icon name="cloud-off" size="small" /> : <Box className="fresh__dot" decorative />}
      <Text id="fresh-words" className="figures">
        {words}
      </Text>
    </Button>
  )
}
