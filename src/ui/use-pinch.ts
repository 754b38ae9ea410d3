import { useRef } from 'react'

type Spot = { readonly clientX: number; readonly clientY: number }
/** As browsers and WeChat tell them: the fingers that are down, and those that came or went. */
type Touches = { readonly touches: ArrayLike<Spot>; readonly changedTouches: ArrayLike<Spot> }

const spanOf = ([one, other]: readonly Spot[]): number | undefined =>
  one && other && Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)

/**
 * Two fingers that come down, move and lift. Tells once how much farther apart they were in the end: 2 is twice as far.
 * Moves are not listened to: in WeChat each would be a message to the logic layer, also while one finger scrolls.
 */
export function usePinch(onPinch: (factor: number) => void) {
  const began = useRef<number>()
  return {
    onTouchStart({ touches }: Touches) {
      began.current = touches.length === 2 ? spanOf(Array.from(touches)) : undefined
    },
    onTouchEnd({ touches, changedTouches }: Touches) {
      const ended = spanOf([...Array.from(touches), ...Array.from(changedTouches)])
      if (began.current && ended) onPinch(ended / began.current)
      began.current = undefined
    },
  }
}
