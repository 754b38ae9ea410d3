import { Icon } from '@/ui/icon'
import type { ChoiceProps } from './choice'
import { FieldFrame } from './field-frame'

export function Choice({ options, value, onChange, ...props }: ChoiceProps) {
  const { id, error, hint, disabled } = props
  const isKnown = options.some((option) => option.value === value)
  return (
    <FieldFrame {...props}>
      <div className="form-field__select">
        <select
          id={id}
          className="field form-field__box form-field__input"
          value={value}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || hint ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          {!isKnown && <option value={value}>—</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" size="small" />
      </div>
    </FieldFrame>
  )
}
