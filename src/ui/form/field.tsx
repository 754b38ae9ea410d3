import { Input } from '@tarojs/components'

export type FieldProps = {
  id: string
  className?: string
  /** What the field is for. */
  label: string
  placeholder: string
  value: string
  onChange: (value: string) => void
}

/** A line of text that the reader types. */
export function Field({ id, className, label, placeholder, value, onChange }: FieldProps) {
  return (
    <Input
      id={id}
      className={className}
      ariaLabel={label}
      placeholder={placeholder}
      placeholderClass="field__placeholder"
      value={value}
      confirmType="search"
      onInput={(event) => onChange(event.detail.value)}
    />
  )
}
