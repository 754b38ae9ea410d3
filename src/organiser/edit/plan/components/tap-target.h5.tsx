import { useEffect, useRef } from 'react'
import type { TapTargetProps } from './tap-target'

export function TapTarget({ id, className, label, onTap }: TapTargetProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <button
      ref={button}
      type="button"
      id={id}
      className={className}
      aria-label={label}
      // A key presses a button without a click that is counted.
      onClick={(event) => onTap(event.detail === 0 ? undefined : event)}
    />
  )
}
