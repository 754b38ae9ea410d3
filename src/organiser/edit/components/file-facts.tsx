import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Words } from '@/ui/words'
import { valueWords } from '../form/value-words'
import { useForm } from '../form-context'
import type { InputProps } from './input-props'

/** A file's name and size. */
export function FileFacts({ field, value, label }: InputProps) {
  const form = useForm()
  const words = value === undefined ? form.locale.t('edit.none') : valueWords(field, value, form).join()
  return (
    <Box className="form-file">
      <Words className="form-field__label">{label}</Words>
      <Box className="form-file__facts">
        <Icon name="file-text" size="small" />
        <Words className="figures">{words}</Words>
      </Box>
    </Box>
  )
}
