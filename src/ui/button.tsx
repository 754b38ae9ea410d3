import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Text } from './text'

export type ButtonProps = {
  id?: string
  className?: string
  /** What a screen reader says where the words inside do not. */
  label?: string
  /** For a button that stays down: whether it is. */
  pressed?: boolean
  /** For one of a group of tabs or choices: whether it is chosen. */
  selected?: boolean
  /** For a button that shows and hides something. */
  expanded?: boolean
  disabled?: boolean
  onPress: () => void
  /** What stands on it, where that is one text. */
  words?: string
  children?: ReactNode
}

/** Something to press: a button for fingers, keyboards and screen readers alike. */
export function Button({
  id,
  className = '',
  label,
  pressed,
  selected,
  expanded,
  disabled,
  onPress,
  words,
  children,
}: ButtonProps) {
  return (
    <View
      id={id}
      className={`press ${className}`}
      hoverClass="press--pressed"
      hoverStayTime={70}
      ariaRole="button"
      ariaLabel={label}
      ariaPressed={pressed ?? selected}
      ariaExpanded={expanded}
      ariaDisabled={disabled}
      onClick={(event) => {
        event.stopPropagation()
        if (!disabled) onPress()
      }}
    >
      {words === undefined ? children : <Text>{words}</Text>}
    </View>
  )
}
