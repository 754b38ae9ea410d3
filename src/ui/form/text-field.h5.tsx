import { FieldFrame } from './field-frame'
import type { TextFieldProps } from './text-field'

export function TextField({ isLong, keys = 'text', maxLength, ...props }: TextFieldProps) {
  const { id, value, onChange, onLeave, onEnter, error, hint, lang, disabled } = props
  const Element = isLong ? 'textarea' : 'input'
  return (
    <FieldFrame {...props}>
      <Element
        id={id}
        className={`field form-field__box form-field__input ${isLong ? 'form-field__input--long' : ''}`}
        lang={lang}
        dir="auto"
        inputMode={keys === 'number' ? 'decimal' : undefined}
        maxLength={maxLength}
        disabled={disabled}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={({ key, nativeEvent }) => {
          // While a word is being composed, Enter is part of it.
          if (key === 'Enter' && !isLong && !nativeEvent.isComposing) onEnter?.()
        }}
        onBlur={onLeave}
      />
    </FieldFrame>
  )
}
