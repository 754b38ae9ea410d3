import { useLayoutEffect, useRef } from 'react'
import type { ScrollAreaProps } from './scroll-area'
import { usePinch } from './use-pinch'

export function ScrollArea({ id, className, top, onPinch, children }: ScrollAreaProps) {
  const area = useRef<HTMLDivElement>(null)
  const pinch = usePinch(onPinch)
  useLayoutEffect(() => {
    if (area.current) area.current.scrollTop = top
  }, [top])
  return (
    <div ref={area} id={id} className={className} {...pinch}>
      {children}
    </div>
  )
}
