import { useEffect, useState } from 'react'
import { boxOf } from '@/platform/navigation/box-of'
import { FRAME_ID } from './frame-id'

/** The plan on the narrowest phone, in pixels: what is taken before it is measured. */
const NARROWEST = 200

/** How wide the plan is on the screen, in pixels; measured again whenever `size`, what its width depends on, is another one. */
export function useFrameWidth(size: string): number {
  const [width, setWidth] = useState(NARROWEST)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the width follows from it
  useEffect(() => {
    let isCurrent = true
    void boxOf(FRAME_ID).then((box) => {
      if (isCurrent && box && box.width > 0) setWidth(box.width)
    })
    return () => {
      isCurrent = false
    }
  }, [size])
  return width
}
