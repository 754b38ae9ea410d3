import Taro from '@tarojs/taro'

/** A short word that something was done or failed; it goes by itself. */
export function toast(words: string): void {
  Taro.showToast({ title: words, icon: 'none', duration: Math.max(2000, 60 * words.length) })
}
