import { useLocale } from '@/i18n/viewer-settings'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'

type AddPlaceProps = {
  /** The next tap on the plan puts a place there. */
  isPutting: boolean
  onAdd: () => void
  onStop: () => void
}

/** Begins a new place, or gives up putting one. */
export function AddPlace({ isPutting, onAdd, onStop }: AddPlaceProps) {
  const { t } = useLocale()
  if (isPutting) return <Button id="plan-stop" className="button plan-add" onPress={onStop} words={t('act.cancel')} />
  return (
    <Button id="plan-add" className="button button--main plan-add" onPress={onAdd}>
      <Icon name="plus" size="small" />
      <Text>{t('plan.add')}</Text>
    </Button>
  )
}
