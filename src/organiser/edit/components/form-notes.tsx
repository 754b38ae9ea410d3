import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Text } from '@/ui/text'

function Note({ id, icon, words, act }: { id: string; icon: IconName; words: string; act?: () => void }) {
  const { t } = useLocale()
  return (
    <Box id={id} className="form-note" role="status">
      <Icon name={icon} size="small" />
      <Text className="form-note__words">{words}</Text>
      {act && <Button id={`${id}-discard`} className="form-note__act" onPress={act} words={t('edit.discard')} />}
    </Box>
  )
}

type FormNotesProps = {
  /** When what is in the form was typed, where that was before the page was opened. */
  keptAt?: string
  onDiscard: () => void
  /** What somebody did to the item while this form was open. */
  meanwhile?: 'changed' | 'removed'
}

/** What to know before going on. */
export function FormNotes({ keptAt, onDiscard, meanwhile }: FormNotesProps) {
  const { t } = useLocale()
  return (
    <>
      {keptAt && <Note id="edit-kept" icon="history" words={t('edit.kept', { time: keptAt })} act={onDiscard} />}
      {meanwhile === 'changed' && <Note id="edit-changed" icon="users" words={t('edit.changedMeanwhile')} />}
      {meanwhile === 'removed' && <Note id="edit-removed" icon="trash-2" words={t('edit.removedMeanwhile')} />}
    </>
  )
}
