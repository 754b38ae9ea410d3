import { useEffect, useState } from 'react'
import { boxOf } from '@/platform/navigation/box-of'
import { whenResized } from '@/platform/phone/window-resize'
import { FRAME_ID } from './frame-id'

/** The plan on the narrowest phone, in pixels: what is taken before it is measured. */
const NARROWEST = 200

/** How wide the plan is on the screen, in pixels; measured again with the window, and whenever `size`, what its width depends on besides, is another one. */
export function useFrameWidth(size: string): number {
  const [width, setWidth] = useState(NARROWEST)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the width follows from it
  useEffect(() => {
    let isCurrent = true
    const measure = () =>
      void boxOf(FRAME_ID).then((box) => {
        if (isCurrent && box && box.width > 0) setWidth(box.width)
      })
    measure()
    const stop = whenResized(measure)
    return () => {
      isCurrent = false
      stop()
    }
  }, [size])
  return width
}
