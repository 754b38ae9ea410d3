import Taro from '@tarojs/taro'

/** Tells whether the element with this id is on the screen, now and whenever that changes. Answers how to stop. */
export function watchVisible(id: string, tell: (isVisible: boolean) => void): () => void {
  const observer = Taro.createIntersectionObserver(Taro.getCurrentInstance().page ?? {})
  observer.relativeToViewport().observe(`#${id}`, ({ intersectionRatio = 0 }) => tell(intersectionRatio > 0))
  return () => observer.disconnect()
}
