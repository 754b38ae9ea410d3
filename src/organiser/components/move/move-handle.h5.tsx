import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { Icon } from '@/ui/icon'
import { dragRow } from './drag-row.h5'
import type { MoveHandleProps } from './move-handle'

/** Where a key takes the row; `undefined` for a key that takes it nowhere. */
function placeByKey(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowUp') return Math.max(0, index - 1)
  if (key === 'ArrowDown') return Math.min(count - 1, index + 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

export function MoveHandle({ id, label, index, count, isOpen, disabled, onPress, onMove }: MoveHandleProps) {
  const wasDragged = useRef(false)
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeByKey(event.key, index, count)
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (to !== index) onMove(to)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    wasDragged.current = false
    if (event.button !== 0) return
    dragRow(event.currentTarget, event.nativeEvent, {
      onStart: () => {
        wasDragged.current = true
      },
      onDrop: (by) => onMove(index + by),
    })
  }
  return (
    <button
      type="button"
      id={id}
      className="press move-handle"
      aria-label={label}
      aria-expanded={isOpen}
      disabled={disabled}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onClick={(event) => {
        event.stopPropagation()
        // The browser's click at the end of a drag is no press.
        if (!wasDragged.current || event.detail === 0) onPress()
      }}
    >
      <Icon name="grip-vertical" />
    </button>
  )
}
