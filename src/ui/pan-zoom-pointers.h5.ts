import type { Enlarger } from './pan-zoom-enlarger.h5'
import { type FramePoint, isWhole, WHOLE } from './pan-zoom-look'

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

/** One pointer moves an enlarged drawing, two enlarge it, a double tap enlarges it or shows the whole again; so does Ctrl and the wheel. */
export function listenToPointers(control: Enlarger, signal: AbortSignal): void {
  const { frame, look, show, zoom, move, pointOf } = control
  const down = new Map<number, Spot>()
  let start: Spot | undefined
  let isDrag = false

  const drag = (event: PointerEvent, before: Spot) => {
    if (start && distance(start, event) > SLACK) isDrag = true
    if (!isDrag || isWhole(look().scale)) return
    frame.setPointerCapture(event.pointerId)
    move(less(pointOf(event), pointOf(before)))
  }
  const pinch = (event: PointerEvent, before: Spot, other: Spot) => {
    isDrag = true
    const centre = pointOf(middle(event, other))
    move(less(centre, pointOf(middle(before, other))))
    zoom(distance(event, other) / Math.max(1, distance(before, other)), centre)
  }
  const onDoubleTap = doubleTaps((spot) => (isWhole(look().scale) ? zoom(DOUBLE_ZOOM, pointOf(spot)) : show(WHOLE)))

  const handlers = {
    pointerdown(event: PointerEvent) {
      if (down.size === 0) {
        start = event
        isDrag = false
      }
      down.set(event.pointerId, event)
    },
    pointermove(event: PointerEvent) {
      const before = down.get(event.pointerId)
      if (!before) return
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
      if (other) pinch(event, before, other)
      else drag(event, before)
      down.set(event.pointerId, event)
    },
    pointerup(event: PointerEvent) {
      if (down.delete(event.pointerId) && !isDrag) onDoubleTap(event)
    },
    pointercancel: (event: PointerEvent) => void down.delete(event.pointerId),
    pointerleave: (event: PointerEvent) => void down.delete(event.pointerId),
    dragstart: (event: Event) => event.preventDefault(),
  }
  const onClick = (event: Event) => {
    if (!isDrag) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey) return
    event.preventDefault()
    zoom(Math.exp(-event.deltaY / 200), pointOf(event))
  }

  for (const [name, handler] of Object.entries(handlers)) frame.addEventListener(name, handler as EventListener)
  frame.addEventListener('click', onClick, { capture: true })
  frame.addEventListener('wheel', onWheel, { passive: false })
  signal.addEventListener('abort', () => {
    for (const [name, handler] of Object.entries(handlers)) frame.removeEventListener(name, handler as EventListener)
    frame.removeEventListener('click', onClick, { capture: true })
    frame.removeEventListener('wheel', onWheel)
  })
}
