import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { dismissNews } from '@/stores/news'
import { markSeen, unseenCount, useUnseen } from '@/stores/unseen'

function see(): void {
  markSeen()
  dismissNews()
}

/** What is listed while the page is shown has been seen, what comes meanwhile too. */
export function useSeen(): void {
  const isShown = useRef(false)
  const unseen = useUnseen(unseenCount)
  useDidShow(() => {
    isShown.current = true
    see()
  })
  useDidHide(() => {
    isShown.current = false
  })
  useEffect(() => {
    if (isShown.current && unseen > 0) see()
  }, [unseen])
}
