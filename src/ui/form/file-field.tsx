import { pickFiles } from '@/platform/files/pick-file'
import type { PickedFile } from '@/platform/files/picked-file'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import './file-field.scss'

export type FileFieldProps = {
  id: string
  /** What is pressed: `Choose a file`. */
  label: string
  /** What else there is to know: where the file may come from. */
  hint?: string
  /** What names may end in, without the dot. */
  endings: readonly string[]
  /** One line high, where a file is there already. */
  isSmall?: boolean
  /** The only one on its page: on the web it takes what is dropped anywhere. */
  isAlone?: boolean
  disabled?: boolean
  onPick?: (file: PickedFile) => void
  /** Takes photos, several at once, in place of one file. */
  onPickPhotos?: (files: readonly PickedFile[]) => void
  /** The reader does not let the app at files, or gave several at once. */
  onRefused: (why: 'refused' | 'several') => void
}

/** Files of a chat that WeChat gives at once (wx.chooseMessageFile, `count`). */
const MOST = 100

/** Brings a file of the reader's into the app. */
export function FileField(props: FileFieldProps) {
  const { id, label, hint, endings, isSmall, disabled, onPick, onPickPhotos, onRefused } = props
  const pick = async () => {
    const picked = await pickFiles(endings, onPickPhotos ? MOST : 1)
    if (picked === 'refused') return onRefused('refused')
    if (picked === 'cancelled') return
    onPickPhotos?.(picked)
    const [file] = picked
    if (file) onPick?.(file)
  }
  return (
    <Button
      id={id}
      className={`file-field ${isSmall ? 'file-field--small' : ''}`}
      disabled={disabled}
      onPress={() => void pick()}
    >
      <Box className="file-field__face">
        <Icon name="upload" size={isSmall ? 'small' : 'large'} />
        <Text className="file-field__label">{label}</Text>
        {hint && <Text className="file-field__hint">{hint}</Text>}
      </Box>
    </Button>
  )
}
