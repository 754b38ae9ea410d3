import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import { readyWordings } from '../view'

/** What is often said, put into the fields with one press and then changed at will. */
export function ReadyWordings({ onChoose }: { onChoose: (ready: (typeof readyWordings)[number]) => void }) {
  const { t } = useLocale()
  return (
    <Box className="ready" role="group" label={t('notice.ready')}>
      <Words className="ready__label">{t('notice.ready')}</Words>
      <Box className="ready__chips">
        {readyWordings.map((key) => (
          <Press key={key} id={key.replace(/\./g, '-')} className="ready__chip" onPress={() => onChoose(key)}>
            <Icon name="plus" size="small" />
            <Words>{t(key)}</Words>
          </Press>
        ))}
      </Box>
    </Box>
  )
}
