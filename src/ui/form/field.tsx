import { Input } from '@tarojs/components'

export type FieldProps = {
  id: string
  className?: string
  /** What the field is for. */
  label: string
  placeholder: string
  value: string
  /** It is what the page is there for: it has the focus at once. */
  isFirst?: boolean
  onChange: (value: string) => void
  /** Somebody pressed Enter, or the key in its place on the phone. */
  onEnter?: () => void
}

/** A line of text that the reader types. */
export function Field({ id, className, label, placeholder, value, isFirst, onChange, onEnter }: FieldProps) {
  return (
    <Input
      id={id}
      className={className}
      ariaLabel={label}
      placeholder={placeholder}
      placeholderClass="field__placeholder"
      value={value}
      focus={isFirst}
      confirmType="search"
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={onEnter}
    />
  )
}
