import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'

type FormActsProps = {
  /** The buttons are `id-cancel` and `id-send`. */
  id: string
  /** What the main button says. */
  words: string
  isBusy: boolean
  /** There is nothing to send. */
  isIdle?: boolean
  onSend: () => void
  onCancel: () => void
}

/** The end of a form: out of it, or what it does. */
export function FormActs({ id, words, isBusy, isIdle = false, onSend, onCancel }: FormActsProps) {
  const { t } = useLocale()
  return (
    <Box className="invite__acts">
      <Button id={`${id}-cancel`} className="button" disabled={isBusy} onPress={onCancel} words={t('act.cancel')} />
      <Button
        id={`${id}-send`}
        className="button button--main invite__main"
        disabled={isBusy || isIdle}
        onPress={onSend}
        words={words}
      />
    </Box>
  )
}
