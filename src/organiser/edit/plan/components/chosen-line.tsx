import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import type { ChosenPlace } from '../view'

type ChosenLineProps = Omit<ChosenPlace, 'id'> & {
  isSaving: boolean
  onPut: () => void
  onTakeOff: () => void
  /** Nothing where the fields stand beside the plan. */
  onFields?: () => void
}

/** Below the plan: what is chosen, where it is, and what can be done with it. */
export function ChosenLine({ name, area, inLine, isNew, isSaving, onPut, onTakeOff, onFields }: ChosenLineProps) {
  const { t } = useLocale()
  return (
    <Box className="plan-chosen">
      <Box className="plan-chosen__words" role="status">
        <Text className="plan-chosen__name words--block">{name}</Text>
        <Text className="plan-chosen__area words--block figures">{area ?? t('plan.notYet')}</Text>
        {isSaving && <Text className="plan-chosen__line words--block">{t('edit.saving')}</Text>}
        {inLine !== '' && <Text className="plan-chosen__line words--block">{inLine}</Text>}
      </Box>
      <Box className="plan-chosen__acts">
        {!area && <Button id="plan-put" className="button" onPress={onPut} words={t('plan.put')} />}
        {area && !isNew && <Button id="plan-off" className="button" onPress={onTakeOff} words={t('plan.off')} />}
        {onFields && (
          <Button
            id="plan-fields"
            className="button button--main"
            onPress={onFields}
            words={t(isNew ? 'plan.name' : 'plan.fields')}
          />
        )}
      </Box>
    </Box>
  )
}
