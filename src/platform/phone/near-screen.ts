import Taro from '@tarojs/taro'

/** How far beyond the screen things count as near, in pixels. */
const MARGIN = 500

/**
 * Tells whether the element with this id is on the screen or near it, now and whenever that changes, and how high it is.
 * It has to have been rendered, within the levels of a page that Taro draws without a component of its own (`baseLevel`, config/index.ts):
 * the platform looks for it once and looks into no component. Returns an unsubscribe function.
 */
export function watchNear(id: string, tell: (isNear: boolean, height: number) => void): () => void {
  const observer = Taro.createIntersectionObserver(Taro.getCurrentInstance().page ?? {})
  let isOn = true
  // What React has rendered reaches WeChat with the next update.
  Taro.nextTick(() => {
    if (!isOn) return
    observer
      .relativeToViewport({ top: MARGIN, right: 0, bottom: MARGIN, left: 0 })
      .observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect }) => {
        // A page that is covered is not drawn.
        if (boundingClientRect && boundingClientRect.height > 0) tell(intersectionRatio > 0, boundingClientRect.height)
      })
  })
  return () => {
    isOn = false
    observer.disconnect()
  }
}
