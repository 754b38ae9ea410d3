import { useLocale } from '@/i18n/viewer-settings'
import { checkForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import type { NowView } from '../view'
import { useFreshness } from './use-freshness'
import './strip.scss'

type StripProps = { strip: NonNullable<NowView['strip']>; release: number }

/** While the forum runs: whose it is, which day, and how fresh the page is, in one line. */
export function Strip({ strip: { name, day }, release }: StripProps) {
  const { t } = useLocale()
  const { words, isOffline } = useFreshness(t('fresh.release', { n: release }))
  return (
    <Box className="strip">
      <Link id="forum-card" className="strip__forum" to="/guide/forum/index">
        <Text as="h2" className="strip__name">
          {name}
        </Text>
        <Box className="strip__fresh">
          {isOffline ? <Icon name="cloud-off" size="small" /> : <Box className="fresh__dot" decorative />}
          {day && <Text className="strip__day figures">{day}</Text>}
          <Text id="fresh-words" className="figures">
            {words}
          </Text>
        </Box>
      </Link>
      <Button id="fresh" className="strip__act" label={t('fresh.check')} onPress={checkForum}>
        <Icon name="refresh-cw" />
      </Button>
    </Box>
  )
}
