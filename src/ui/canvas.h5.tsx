import { useEffect, useRef } from 'react'
import type { CanvasProps } from './canvas'

/** A browser's canvas, with the page's own font. */
export function Canvas({ id, className, label, onReady }: CanvasProps) {
  const element = useRef<HTMLCanvasElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element stays the same
  useEffect(() => {
    const canvas = element.current
    if (canvas) onReady({ canvas, family: getComputedStyle(canvas).fontFamily })
  }, [])
  return <canvas ref={element} id={id} className={className} role="img" aria-label={label} />
}
