import { MovableArea, MovableView } from '@tarojs/components'
import { type ReactNode, useRef, useState } from 'react'
import { Box } from '@/ui/box'
import { allowedScale, isWhole, MAX_SCALE, sizeName } from './pan-zoom-state'
import { ZoomButtons } from './zoom-buttons'
import './pan-zoom.scss'

export type PanZoomProps = {
  id: string
  /** What the drawing is. */
  label: string
  /** The drawing's height for a width of 1. */
  ratio: number
  zoomInLabel: string
  zoomOutLabel: string
  /** A line beside the buttons. */
  hint: string
  children: ReactNode
}

/** A drawing that two fingers enlarge and one finger moves. At its whole size one finger scrolls the page. */
export function PanZoom({ id, label, ratio, zoomInLabel, zoomOutLabel, hint, children }: PanZoomProps) {
  const [asked, setAsked] = useState(1)
  const [isEnlarged, setEnlarged] = useState(false)
  const [size, setSize] = useState(sizeName(1))
  const shown = useRef(1)
  const follow = (scale: number) => {
    shown.current = scale
    setEnlarged(!isWhole(scale))
    setSize(sizeName(scale))
  }
  const zoom = (factor: number) => {
    const scale = allowedScale(shown.current * factor)
    follow(scale)
    // The view takes a value only when it differs from the last one it was given, whatever fingers did since.
    setAsked((last) => (last === scale ? scale - 0.001 : scale))
  }
  return (
    <>
      <Box id={id} className="pan-zoom" role="group" label={label} style={{ paddingTop: `${ratio * 100}%` }}>
        <MovableArea className="pan-zoom__frame" scaleArea>
          <MovableView
            className={`pan-zoom__drawing pan-zoom__drawing--${size}`}
            scale
            scaleMin={1}
            scaleMax={MAX_SCALE}
            scaleValue={asked}
            direction={isEnlarged ? 'all' : 'none'}
            onScale={({ detail }) => follow(detail.scale)}
          >
            {children}
          </MovableView>
        </MovableArea>
      </Box>
      <ZoomButtons zoomInLabel={zoomInLabel} zoomOutLabel={zoomOutLabel} hint={hint} onZoom={zoom} />
    </>
  )
}
