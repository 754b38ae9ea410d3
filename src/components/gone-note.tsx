import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import './gone-note.scss'

/** On a page that has more to show: that what a link led to is no longer there. */
export function GoneNote() {
  const { t } = useLocale()
  return (
    <Box className="gone-note" role="status">
      <Icon name="circle-help" size="small" />
      <Text as="p">{t('state.gone.title')}</Text>
    </Box>
  )
}
