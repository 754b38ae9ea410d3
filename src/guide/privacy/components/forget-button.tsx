import { useLocale } from '@/i18n/viewer-settings'
import { confirm } from '@/platform/dialog/confirm'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'

export type ForgetButtonProps = { onForget: () => void }

/** Deletes what is kept, after asking. */
export function ForgetButton({ onForget }: ForgetButtonProps) {
  const { t } = useLocale()
  const ask = async () => {
    const question = {
      title: t('privacy.ask.title'),
      body: t('privacy.ask.body'),
      yes: t('privacy.ask.yes'),
      no: t('act.cancel'),
    }
    if (await confirm(question)) onForget()
  }
  return (
    <Button id="privacy-forget" className="button privacy__forget" onPress={ask}>
      <Text>{t('privacy.clear')}</Text>
    </Button>
  )
}
