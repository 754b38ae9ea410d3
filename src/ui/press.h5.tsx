import type { PressProps } from './press'

export function Press({
  id,
  className = '',
  label,
  pressed,
  selected,
  expanded,
  disabled,
  onPress,
  children,
}: PressProps) {
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
