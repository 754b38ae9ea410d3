import Taro from '@tarojs/taro'

/** Puts the pulled page back. The web has no such gesture of ours. */
export function stopPullDownRefresh(): void {
  if (process.env.TARO_ENV === 'weapp') Taro.stopPullDownRefresh()
}
