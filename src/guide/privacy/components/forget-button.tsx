import { useLocale } from '@/i18n/viewer-settings'
import { askFirst } from '@/platform/dialog/ask-first'
import { Button } from '@/ui/button'

export type ForgetButtonProps = { onForget: () => void }

/** Deletes what is kept, after asking. */
export function ForgetButton({ onForget }: ForgetButtonProps) {
  const { t } = useLocale()
  const ask = async () => {
    const question = { title: 'privacy.ask.title', body: 'privacy.ask.body', yes: 'act.delete' } as const
    if (await askFirst(t, question)) onForget()
  }
  return <Button id="privacy-forget" className="button privacy__forget" onPress={ask} words={t('privacy.clear')} />
}
