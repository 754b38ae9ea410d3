import Taro from '@tarojs/taro'

/** WeChat's own tab bar: its words and the badge. Works only while a tab page is shown (wx.setTabBarItem). */
export function nameTabs(words: readonly string[]): void {
  words.forEach((text, index) => {
    Taro.setTabBarItem({ index, text })
  })
}

/** A count on a tab; none for 0. */
export function badgeTab(index: number, count: number): void {
  if (count > 0) Taro.setTabBarBadge({ index, text: String(count) })
  else Taro.removeTabBarBadge({ index })
}
