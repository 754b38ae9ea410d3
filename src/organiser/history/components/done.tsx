import { useEffect } from 'react'
import { useLocale } from '@/i18n/reader-context'
import { scrollToId } from '@/platform/navigation/scroll'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Words } from '@/ui/words'

/** That going back was done. */
export function Done({ release }: { release: number }) {
  const { t } = useLocale()
  // Whoever went back stands somewhere down the list.
  useEffect(() => scrollToId('went-back'), [])
  return (
    <Box id="went-back" className="card history__done" role="status">
      <Box className="history__outcome">
        <Icon name="circle-check" size="large" />
        <Words as="p" className="act__words figures">
          {t('review.done', { n: release })}
        </Words>
      </Box>
      <Link className="act__press" to="/guide/updates/index">
        <Words>{t('review.done.changes')}</Words>
      </Link>
    </Box>
  )
}
