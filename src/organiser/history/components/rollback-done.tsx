import { useEffect } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { scrollToId } from '@/platform/navigation/scroll'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'

/** That going back was done. */
export function RollbackDone({ release }: { release: number }) {
  const { t } = useLocale()
  // The page may be scrolled far down the list.
  useEffect(() => scrollToId('went-back'), [])
  return (
    <Box id="went-back" className="card history__done" role="status">
      <Box className="history__outcome">
        <Icon name="circle-check" size="large" />
        <Paragraph className="act__words figures" words={t('review.done', { n: release })} />
      </Box>
      <Link className="act__press" to="/guide/updates/index">
        <Text>{t('review.done.changes')}</Text>
      </Link>
    </Box>
  )
}
