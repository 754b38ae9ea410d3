import { useLocale } from '@/i18n/viewer-settings'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'

/** Prints the reader's days. */
export function PrintButton() {
  const { t } = useLocale()
  return (
    <Button id="mine-print" className="button" onPress={() => window.print()}>
      <Icon name="file-text" />
      <Text>{t('mine.print')}</Text>
    </Button>
  )
}
