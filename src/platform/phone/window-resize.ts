import Taro from '@tarojs/taro'

/** Calls back whenever the window has another size: a phone was turned. Returns an unsubscribe function. */
export function whenResized(then: () => void): () => void {
  Taro.onWindowResize(then)
  return () => Taro.offWindowResize(then)
}
