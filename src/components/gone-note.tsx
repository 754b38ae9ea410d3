import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import './gone-note.scss'

/** On a page that has more to show: that what a link led to is no longer there. */
export function GoneNote() {
  const { t } = useLocale()
  return (
    <Box className="gone-note" role="status">
      <Icon name="circle-help" size="small" />
      <Paragraph words={t('state.gone.title')} />
    </Box>
  )
}
