import { type ReactNode, useEffect, useRef, useState } from 'react'
import { watchNear } from '@/platform/phone/near-screen'
import { Box } from './box'

type LazyBoxProps = {
  id: string
  className: string
  /** Its height until it has been drawn, in pixels. */
  estimate: number
  /** Whether it is drawn before it is known where it lies. */
  isFirst: boolean
  /** Whether it is emptied while it is far from the screen. */
  isLazy: boolean
  /** Draws what is in it. */
  children: () => ReactNode
}

/** A part of a long list: it keeps its height and is empty while it is far from the screen (WeChat, Audits: "number of nodes"). */
export function LazyBox({ id, className, estimate, isFirst, isLazy, children }: LazyBoxProps) {
  const [isNear, setNear] = useState(isFirst)
  const height = useRef(estimate)
  useEffect(() => {
    if (!isLazy) return undefined
    return watchNear(id, (near, measured) => {
      if (!near) height.current = measured
      setNear(near)
    })
  }, [id, isLazy])
  const isDrawn = isNear || !isLazy
  return (
    <Box id={id} className={className} style={isDrawn ? {} : { height: `${height.current}px` }}>
      {isDrawn && children()}
    </Box>
  )
}
