import { useEffect, useRef } from 'react'
import type { FieldProps } from './field'

export function Field({ id, className, label, placeholder, value, isFirst, onChange, onEnter }: FieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFirst) field.current?.focus({ preventScroll: true })
  }, [isFirst])
  return (
    <input
      ref={field}
      id={id}
      className={className}
      type="search"
      enterKeyHint="search"
      autoComplete="off"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={({ key, nativeEvent }) => {
        // While a word is being composed, Enter is part of it.
        if (key === 'Enter' && !nativeEvent.isComposing) onEnter?.()
      }}
    />
  )
}
