import Taro from '@tarojs/taro'

/** Puts the pulled page back. */
export function stopPullDownRefresh(): void {
  Taro.stopPullDownRefresh()
}
