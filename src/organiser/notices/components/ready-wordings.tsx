import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { readyWordings } from '../view'

/** What is often said, put into the fields with one press and then changed at will. */
export function ReadyWordings({ onChoose }: { onChoose: (ready: (typeof readyWordings)[number]) => void }) {
  const { t } = useLocale()
  return (
    <Box className="ready" role="group" label={t('notice.ready')}>
      <Text className="ready__label">{t('notice.ready')}</Text>
      <Box className="ready__chips">
        {readyWordings.map((key) => (
          <Button key={key} id={key.replace(/\./g, '-')} className="ready__chip" onPress={() => onChoose(key)}>
            <Icon name="plus" size="small" />
            <Text>{t(key)}</Text>
          </Button>
        ))}
      </Box>
    </Box>
  )
}
