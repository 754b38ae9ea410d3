import Taro from '@tarojs/taro'

/**
 * Tells whether the element with this id is on the screen, now and whenever that changes. It has to have been rendered:
 * the platform looks for it once. Returns an unsubscribe function.
 */
export function watchVisible(id: string, tell: (isVisible: boolean) => void): () => void {
  const observer = Taro.createIntersectionObserver(Taro.getCurrentInstance().page ?? {})
  // What React has rendered reaches WeChat with the next update.
  Taro.nextTick(() =>
    observer.relativeToViewport().observe(`#${id}`, ({ intersectionRatio = 0 }) => tell(intersectionRatio > 0)),
  )
  return () => observer.disconnect()
}
