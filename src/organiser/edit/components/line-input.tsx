import { TextField } from '@/ui/form/text-field'
import { lineOf } from '../form/values'
import { elementId, useForm } from '../form-context'
import type { InputProps } from './input-props'

/** A line of text, or a number. */
export function LineInput({ field, path, value, onChange, label }: InputProps) {
  const { form, locale, faultAt, onLeave } = useForm()
  return (
    <TextField
      id={elementId(form, path)}
      label={label}
      keys={field.type === 'number' ? 'number' : 'text'}
      value={lineOf(value)}
      hint={field.hint && locale.t(field.hint)}
      error={faultAt(path)}
      onChange={onChange}
      onLeave={() => onLeave(path)}
    />
  )
}
