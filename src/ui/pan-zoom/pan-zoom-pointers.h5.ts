import type { Enlarger } from './pan-zoom-enlarger.h5'
import { type FramePoint, INITIAL, isWhole } from './pan-zoom-state'

const SLACK = 6 // px that a finger may move in a tap
const DOUBLE = 300 // ms between the taps of a double tap
const NEAR = 30 // px between them
const DOUBLE_ZOOM = 2.5

type Spot = { readonly clientX: number; readonly clientY: number }

const distance = (a: Spot, b: Spot): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
const middle = (a: Spot, b: Spot): Spot => ({
  clientX: (a.clientX + b.clientX) / 2,
  clientY: (a.clientY + b.clientY) / 2,
})
const less = (a: FramePoint, b: FramePoint): FramePoint => ({ x: a.x - b.x, y: a.y - b.y })

/** Two taps at one place. */
function doubleTaps(then: (spot: Spot) => void): (event: PointerEvent) => void {
  let last: PointerEvent | undefined
  return (event) => {
    const isSecond = last && event.timeStamp - last.timeStamp < DOUBLE && distance(last, event) < NEAR
    last = isSecond ? undefined : event
    if (isSecond) then(event)
  }
}

type Fingers = {
  readonly down: Map<number, Spot>
  /** Where the first one came down. */
  start?: Spot
  /** They have done more than tap. */
  hasMoved: boolean
}

function drag({ frame, look, move, pointOf }: Enlarger, fingers: Fingers, event: PointerEvent, before: Spot): void {
  if (fingers.start && distance(fingers.start, event) > SLACK) fingers.hasMoved = true
  if (!fingers.hasMoved || isWhole(look().scale)) return
  frame.setPointerCapture(event.pointerId)
  move(less(pointOf(event), pointOf(before)))
}

function pinch({ move, zoom, pointOf }: Enlarger, now: Spot, before: Spot, other: Spot): void {
  const centre = pointOf(middle(now, other))
  move(less(centre, pointOf(middle(before, other))))
  zoom(distance(now, other) / Math.max(1, distance(before, other)), centre)
}

function pointerHandlers(control: Enlarger, fingers: Fingers) {
  const { look, show, zoom, pointOf } = control
  const { down } = fingers
  const onDoubleTap = doubleTaps((spot) => (isWhole(look().scale) ? zoom(DOUBLE_ZOOM, pointOf(spot)) : show(INITIAL)))
  const lift = ({ pointerId }: PointerEvent) => down.delete(pointerId)
  return {
    pointerdown(event: PointerEvent) {
      if (down.size === 0) Object.assign(fingers, { start: event, hasMoved: false })
      down.set(event.pointerId, event)
    },
    pointermove(event: PointerEvent) {
      const before = down.get(event.pointerId)
      if (!before) return
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
      if (other) {
        fingers.hasMoved = true
        pinch(control, event, before, other)
      } else drag(control, fingers, event, before)
      down.set(event.pointerId, event)
    },
    pointerup(event: PointerEvent) {
      if (lift(event) && !fingers.hasMoved) onDoubleTap(event)
    },
    pointercancel: lift,
    pointerleave: lift,
  }
}

type Listener = readonly [name: string, handler: (event: never) => unknown, options?: AddEventListenerOptions]

/** One pointer moves an enlarged drawing, two enlarge it, a double tap enlarges it or shows the whole again; so does Ctrl and the wheel. */
export function listenToPointers(control: Enlarger, signal: AbortSignal): void {
  const { frame, zoom, pointOf } = control
  const fingers: Fingers = { down: new Map(), hasMoved: false }
  const onClick = (event: MouseEvent) => {
    const isByKey = event.detail === 0
    if (!fingers.hasMoved || isByKey) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey) return
    event.preventDefault()
    zoom(Math.exp(-event.deltaY / 200), pointOf(event))
  }
  const listeners: Listener[] = [
    ...Object.entries(pointerHandlers(control, fingers)),
    ['dragstart', (event: Event) => event.preventDefault()],
    ['click', onClick, { capture: true }],
    ['wheel', onWheel, { passive: false }],
  ]
  for (const [name, handler, options] of listeners) {
    frame.addEventListener(name, handler as EventListener, options)
    signal.addEventListener('abort', () => frame.removeEventListener(name, handler as EventListener, options))
  }
}
