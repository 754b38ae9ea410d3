import type { FieldProps } from './field'

export function Field({ id, className, label, placeholder, value, onChange }: FieldProps) {
  return (
    <input
      id={id}
      className={className}
      type="search"
      enterKeyHint="search"
      autoComplete="off"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
