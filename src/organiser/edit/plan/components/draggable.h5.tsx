import { type PointerEvent, useRef } from 'react'
import { type DraggableProps, SLACK } from './draggable'

type Pointer = { readonly id: number; readonly x: number; readonly y: number; hasMoved: boolean }

/** A mouse drags what it comes down on; a finger drags what is held and scrolls the plan elsewhere. */
export function Draggable(props: DraggableProps) {
  const { id, className, label, pressed, isHeld, onPress, onDrag, onKey, onLeave, children } = props
  const down = useRef<Pointer>()
  const move = (event: PointerEvent<HTMLElement>) => {
    const from = down.current
    if (from?.id !== event.pointerId) return
    const [x, y] = [event.clientX - from.x, event.clientY - from.y]
    if (!from.hasMoved && Math.hypot(x, y) <= SLACK) return
    if (!from.hasMoved) {
      event.currentTarget.setPointerCapture(event.pointerId)
      onDrag({ phase: 'start', x: 0, y: 0 })
    }
    from.hasMoved = true
    onDrag({ phase: 'move', x, y })
  }
  const lift = (phase: 'end' | 'cancel') => (event: PointerEvent) => {
    const from = down.current
    if (from?.id !== event.pointerId) return
    down.current = undefined
    if (from.hasMoved) onDrag({ phase, x: 0, y: 0 })
  }
  return (
    <button
      type="button"
      id={id}
      className={`press ${className}`}
      aria-label={label}
      aria-pressed={pressed}
      onClick={(event) => {
        event.stopPropagation()
        onPress()
      }}
      onPointerDown={(event) => {
        if (event.button !== 0 || !(isHeld || event.pointerType === 'mouse')) return
        // Safari gives a button that is pressed no focus, and Escape puts back what has it.
        event.currentTarget.focus({ preventScroll: true })
        down.current = { id: event.pointerId, x: event.clientX, y: event.clientY, hasMoved: false }
      }}
      onPointerMove={move}
      onPointerUp={lift('end')}
      onPointerCancel={lift('cancel')}
      onDragStart={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        if (onKey(event.key, event.shiftKey)) event.preventDefault()
      }}
      onBlur={onLeave}
    >
      {children}
    </button>
  )
}
