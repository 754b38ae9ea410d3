import { Input, Textarea } from '@tarojs/components'
import { Box } from '@/ui/box'
import { FieldFrame } from './field-frame'

export type TextFieldProps = {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  /** Somebody typed here and went on. */
  onLeave?: () => void
  /** Somebody pressed Enter, or the key in its place on the phone; a paragraph breaks its line instead. */
  onEnter?: () => void
  /** What is wrong with the value, in words. */
  error?: string
  hint?: string
  /** The language of what is typed, where it is not the screen's. */
  lang?: string
  isLong?: boolean
  /** Which keys the phone offers. */
  keys?: 'text' | 'number'
  maxLength?: number
  disabled?: boolean
}

/** A line or, long, a paragraph that somebody types, under its name. */
export function TextField({ isLong, keys = 'text', maxLength = -1, ...props }: TextFieldProps) {
  const { id, label, value, onChange, onLeave, onEnter, disabled } = props
  const common = {
    id,
    ariaLabel: label,
    value,
    maxlength: maxLength,
    disabled,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    onBlur: onLeave,
  }
  return (
    <FieldFrame {...props}>
      <Box className="form-field__box">
        {isLong ? (
          <Textarea className="form-field__input form-field__input--long" autoHeight {...common} />
        ) : (
          <Input
            className="form-field__input"
            type={keys}
            confirmType={onEnter ? 'go' : 'done'}
            onConfirm={onEnter}
            {...common}
          />
        )}
      </Box>
    </FieldFrame>
  )
}
