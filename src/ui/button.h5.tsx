import type { ButtonProps } from './button'
import { Text } from './text'

export function Button(props: ButtonProps) {
  return (
    <button
      type="button"
      id={props.id}
      className={`press ${props.className ?? ''}`}
      aria-label={props.label}
      aria-pressed={props.pressed ?? props.selected}
      aria-expanded={props.expanded}
      disabled={props.disabled}
      onClick={(event) => {
        event.preventDefault()
        event.stopPropagation()
        props.onPress()
      }}
    >
      {props.words === undefined ? props.children : <Text>{props.words}</Text>}
    </button>
  )
}
