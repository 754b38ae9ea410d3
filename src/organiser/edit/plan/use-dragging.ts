import type { Hold, PlanSize } from 'domain/venue/plan-area'
import { useRef } from 'react'
import { boxOf } from '@/platform/navigation/box-of'
import type { Drag, DraggableProps } from './components/draggable'
import { FRAME_ID } from './frame-id'
import type { Placing } from './use-placing'

/** How near an edge comes to a neighbour's before it is drawn to it, in CSS pixels. */
const REACH = 6

/** What fingers, pointers and keys do to an area on the plan, for `Draggable`. */
export function useDragging(
  placing: Placing,
  plan: PlanSize,
): (id: string, hold: Hold) => Pick<DraggableProps, 'onDrag' | 'onKey' | 'onLeave'> {
  const latest = useRef(placing)
  latest.current = placing
  // One CSS pixel in the plan's units: the mini program answers later, so moves wait for it in their order.
  const unit = useRef<Promise<number>>(Promise.resolve(0))
  const measure = () => boxOf(FRAME_ID).then((box) => (box && box.width > 0 ? plan.width / box.width : 0))
  const drag = ({ phase, x, y }: Drag, by: number) => {
    if (phase === 'move') latest.current.carry({ x: x * by, y: y * by }, REACH * by)
    else if (phase === 'end') latest.current.drop()
    else if (phase === 'cancel') latest.current.putBack()
  }
  return (id, hold) => ({
    onDrag: (event) => {
      if (event.phase === 'start') {
        latest.current.take(id, hold)
        unit.current = measure()
      }
      void unit.current.then((by) => drag(event, by))
    },
    onKey: (key, isShift) => {
      if (key !== 'Escape') return latest.current.step(id, hold, key, isShift)
      latest.current.putBack()
      return true
    },
    onLeave: () => latest.current.rest(),
  })
}
