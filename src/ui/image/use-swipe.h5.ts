import { type PointerEvent, useRef } from 'react'

const LEAST = 48 // px

/** Calls back when a finger has gone across: `towardsEnd` is to the right, whichever way the text runs. */
export function useSwipe(onSwipe: (towardsEnd: boolean) => void) {
  const start = useRef<{ x: number; y: number }>()
  const forget = () => {
    start.current = undefined
  }
  return {
    onPointerDown({ isPrimary, clientX, clientY }: PointerEvent) {
      start.current = isPrimary ? { x: clientX, y: clientY } : undefined // a second finger pinches
    },
    onPointerUp({ clientX, clientY }: PointerEvent) {
      if (!start.current) return
      const across = clientX - start.current.x
      const down = clientY - start.current.y
      forget()
      if (Math.abs(across) > LEAST && Math.abs(across) > 2 * Math.abs(down)) onSwipe(across > 0)
    },
    onPointerCancel: forget,
  }
}
