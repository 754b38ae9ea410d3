import { type BaseEventOrig, type ITouchEvent, View } from '@tarojs/components'
import { type ReactNode, useRef } from 'react'

/** How far finger or pointer has gone since it came down, in CSS pixels. */
export type Drag = { readonly phase: 'start' | 'move' | 'end' | 'cancel'; readonly x: number; readonly y: number }

export type DraggableProps = {
  id: string
  className: string
  /** What a screen reader calls it, where it is too. */
  label: string
  pressed?: boolean
  /** A finger drags it; until then a finger there scrolls the plan. */
  isHeld: boolean
  onPress: () => void
  onDrag: (drag: Drag) => void
  /** Returns whether the key meant something. Phones have no keys. */
  onKey: (key: string, isShift: boolean) => boolean
  /** The keyboard went on to something else. */
  onLeave: () => void
  children?: ReactNode
}

/** Finger noise, in CSS pixels: less is a tap. */
export const SLACK = 3

type Finger = { readonly x: number; readonly y: number; hasMoved: boolean }

/** Taro's type of these events leaves out the fingers, which they have (WeChat, "Touch events"). */
const fingerOf = (event: BaseEventOrig) => {
  const { touches, changedTouches } = event as ITouchEvent
  return touches[0] ?? changedTouches[0]
}

/** Something on the plan that is pressed, dragged and, with a keyboard, moved by arrows. */
export function Draggable({ id, className, label, pressed, isHeld, onPress, onDrag, children }: DraggableProps) {
  const down = useRef<Finger>()
  const move = (event: BaseEventOrig) => {
    const [finger, from] = [fingerOf(event), down.current]
    if (!finger || !from) return
    const [x, y] = [finger.clientX - from.x, finger.clientY - from.y]
    if (!from.hasMoved && Math.hypot(x, y) <= SLACK) return
    if (!from.hasMoved) onDrag({ phase: 'start', x: 0, y: 0 })
    from.hasMoved = true
    onDrag({ phase: 'move', x, y })
  }
  const lift = (phase: 'end' | 'cancel') => () => {
    const hasMoved = down.current?.hasMoved
    down.current = undefined
    if (hasMoved) onDrag({ phase, x: 0, y: 0 })
  }
  return (
    <View
      id={id}
      className={`press ${className}`}
      ariaRole="button"
      ariaLabel={label}
      ariaPressed={pressed}
      catchMove={isHeld}
      onClick={(event) => {
        event.stopPropagation()
        onPress()
      }}
      onTouchStart={(event) => {
        const finger = isHeld ? fingerOf(event) : undefined
        down.current = finger && { x: finger.clientX, y: finger.clientY, hasMoved: false }
      }}
      onTouchMove={move}
      onTouchEnd={lift('end')}
      onTouchCancel={lift('cancel')}
    >
      {children}
    </View>
  )
}
