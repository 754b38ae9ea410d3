import { useDidHide, useDidShow } from '@tarojs/taro'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { isCalm } from '@/platform/phone/calm.h5'

const APPEARING = 160 // ms

/** Whether a page was shown before: what the document showed until then is replaced at once. */
let isStarted = false

/** A page fades in as it comes to the front; not where the reader wants no motion, nor while it stays in sight as a list. */
export function useAppear(page: RefObject<HTMLElement>, isDrawn: boolean): void {
  const wasSeen = useRef(true)
  const appear = () => {
    if (!isCalm()) page.current?.animate?.({ opacity: [0, 1] }, { duration: APPEARING, easing: 'ease-out' })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is drawn
  useLayoutEffect(() => {
    if (!isDrawn) return
    if (isStarted) appear()
    isStarted = true
  }, [isDrawn])
  useDidHide(() => {
    // The router takes it out of sight a moment later, where it does.
    setTimeout(() => {
      wasSeen.current = (page.current?.getClientRects().length ?? 0) > 0
    })
  })
  useDidShow(() => {
    if (!wasSeen.current) appear()
    wasSeen.current = true
  })
}
