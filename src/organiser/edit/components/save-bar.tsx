import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { ProblemNote } from '../../components/problem-note'

type SaveBarProps = {
  isNew: boolean
  /** There is something to save. */
  isTouched: boolean
  isBusy: boolean
  isSaving: boolean
  faults: number
  /** Why it could not be saved, in words. */
  problem?: string
  onSave: () => void
  onDiscard: () => void
  onFaults: () => void
}

/** Always in reach: save, give up, and what is wrong. */
export function SaveBar(props: SaveBarProps) {
  const { isNew, isTouched, isBusy, isSaving, faults, problem, onSave, onDiscard, onFaults } = props
  const { t } = useLocale()
  const idle = t(isNew ? 'edit.create' : 'edit.save')
  return (
    <Box className="desk-bar save-bar">
      {problem && (
        <ProblemNote id="edit-problem" className="save-bar__problem">
          {problem}
        </ProblemNote>
      )}
      <Box className="save-bar__row">
        {faults > 0 && (
          <Button id="edit-faults" className="save-bar__faults" onPress={onFaults}>
            <Icon name="triangle-alert" size="small" />
            <Text>{t('edit.faults', { n: faults })}</Text>
          </Button>
        )}
        {isTouched && faults === 0 && (
          <Button
            id="edit-discard"
            className="button save-bar__discard"
            disabled={isSaving}
            onPress={onDiscard}
            words={t('edit.discard')}
          />
        )}
        <Button
          id="edit-save"
          className={`button save-bar__save ${isTouched ? 'button--main' : ''}`}
          disabled={!isTouched || isBusy}
          onPress={onSave}
          words={isSaving ? t('edit.saving') : isTouched ? idle : t('edit.nothingToSave')}
        />
      </Box>
    </Box>
  )
}
