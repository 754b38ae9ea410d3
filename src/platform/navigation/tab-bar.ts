import Taro from '@tarojs/taro'

/** The reader has left the tabs meanwhile; the next tab page draws the bar again. */
const tooLate = (): void => undefined

/** WeChat's own tab bar: its words and the badge. Works only while a tab page is shown (wx.setTabBarItem). */
export function nameTabs(words: readonly string[]): void {
  words.forEach((text, index) => {
    Taro.setTabBarItem({ index, text }).catch(tooLate)
  })
}

/** A count on a tab; none for 0. */
export function badgeTab(index: number, count: number): void {
  const drawn = count > 0 ? Taro.setTabBarBadge({ index, text: String(count) }) : Taro.removeTabBarBadge({ index })
  drawn.catch(tooLate)
}
