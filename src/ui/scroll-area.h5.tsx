import { useLayoutEffect, useRef } from 'react'
import type { ScrollAreaProps } from './scroll-area'

export function ScrollArea({ id, className, top, children }: ScrollAreaProps) {
  const area = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (area.current) area.current.scrollTop = top
  }, [top])
  return (
    <div ref={area} id={id} className={className}>
      {children}
    </div>
  )
}
