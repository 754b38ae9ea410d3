import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { valueWords } from '../form/value-words'
import { useForm } from '../form-context'
import type { InputProps } from './input-props'

/** A file's name and size. */
export function FileFacts({ field, value, label }: InputProps) {
  const form = useForm()
  const words = value === undefined ? form.locale.t('edit.none') : valueWords(field, value, form).join()
  return (
    <Box className="form-file">
      <Text className="form-field__label">{label}</Text>
      <Box className="form-file__facts">
        <Icon name="file-text" size="small" />
        <Text className="figures">{words}</Text>
      </Box>
    </Box>
  )
}
