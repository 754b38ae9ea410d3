import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'

/** After a text that is made up: says so. */
export function SampleMark() {
  const { t } = useLocale()
  return (
    <Box>
      <Text className="chip chip--quiet">{t('sample.item')}</Text>
    </Box>
  )
}
