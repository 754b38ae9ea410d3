import { FieldFrame } from './field-frame'
import type { TimeFieldProps } from './time-field'

export function TimeField({ mode, value, onChange, ...props }: TimeFieldProps) {
  const { id, error, hint, disabled } = props
  return (
    <FieldFrame {...props}>
      <input
        id={id}
        type={mode}
        className="field form-field__box form-field__input figures"
        value={value}
        disabled={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  )
}
