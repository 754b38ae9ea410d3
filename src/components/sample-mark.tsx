import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Words } from '@/ui/words'

/** After a text that is made up: says so. */
export function SampleMark() {
  const { t } = useLocale()
  return (
    <Box>
      <Words className="chip chip--quiet">{t('sample.item')}</Words>
    </Box>
  )
}
