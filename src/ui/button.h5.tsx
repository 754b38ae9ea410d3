import type { ButtonProps } from './button'

export function Button({
  id,
  className = '',
  label,
  pressed,
  selected,
  expanded,
  disabled,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className={`press ${className}`}
      aria-label={label}
      aria-pressed={pressed ?? selected}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onPress()
      }}
    >
      {children}
    </button>
  )
}
