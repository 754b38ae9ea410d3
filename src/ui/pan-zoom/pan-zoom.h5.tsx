import { useEffect, useRef } from 'react'
import type { PanZoomProps } from './pan-zoom'
import { type Enlarger, enlarger } from './pan-zoom-enlarger.h5'
import { listenToKeys } from './pan-zoom-keys.h5'
import { listenToPointers } from './pan-zoom-pointers.h5'
import { ZoomButtons } from './zoom-buttons'
import './pan-zoom.scss'

export function PanZoom({ id, label, ratio, zoomInLabel, zoomOutLabel, hint, children }: PanZoomProps) {
  const frame = useRef<HTMLDivElement>(null)
  const drawing = useRef<HTMLDivElement>(null)
  const control = useRef<Enlarger>()
  useEffect(() => {
    if (!frame.current || !drawing.current) return
    const made = enlarger(frame.current, drawing.current)
    control.current = made
    const listening = new AbortController()
    listenToPointers(made, listening.signal)
    listenToKeys(made, listening.signal)
    return () => listening.abort()
  }, [])
  return (
    <>
      <div className="pan-zoom" style={{ paddingTop: `${ratio * 100}%` }}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys enlarge and move the drawing */}
        <div ref={frame} id={id} className="pan-zoom__frame" role="group" aria-label={label} tabIndex={0}>
          <div ref={drawing} className="pan-zoom__drawing">
            {children}
          </div>
        </div>
      </div>
      <ZoomButtons
        zoomInLabel={zoomInLabel}
        zoomOutLabel={zoomOutLabel}
        hint={hint}
        onZoom={(factor) => control.current?.zoom(factor)}
      />
    </>
  )
}
