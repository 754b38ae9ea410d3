import { useLocale } from '@/i18n/viewer-settings'
import { checkForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { useFreshness } from './use-freshness'

/** Which release this is and how long ago the backend confirmed it; a tap asks again. */
export function Freshness({ release }: { release: number }) {
  const { t } = useLocale()
  const { words, isOffline } = useFreshness(t('fresh.release', { n: release }))
  return (
    <Button id="fresh" className="fresh" label={`${words} · ${t('fresh.check')}`} onPress={checkForum}>
      {isOffline ? <Icon name="cloud-off" size="small" /> : <Box className="fresh__dot" decorative />}
      <Text id="fresh-words" className="figures">
        {words}
      </Text>
    </Button>
  )
}
