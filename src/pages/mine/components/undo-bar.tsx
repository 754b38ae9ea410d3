import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'

type UndoBarProps = {
  /** What was done; nothing where nothing can be taken back. */
  words?: string
  onUndo: () => void
}

/** Says at the foot of the screen what was done, with the way to take it back. */
export function UndoBar({ words, onUndo }: UndoBarProps) {
  const { t } = useLocale()
  return (
    <Box role="status">
      {words !== undefined && (
        <Box className="undo">
          <Text className="undo__words">{words}</Text>
          <Button id="undo" className="undo__act" onPress={onUndo} words={t('act.undo')} />
        </Box>
      )}
    </Box>
  )
}
