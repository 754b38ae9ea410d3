import Taro from '@tarojs/taro'
import { afterOverlays } from './overlays'

const tabs = ['now', 'agenda', 'venue', 'photos', 'mine'].map((name) => `/pages/${name}/index`)
/** WeChat keeps at most ten pages open (wx.navigateTo, page stack). */
const DEEPEST = 9

export const isTab = (path: string): boolean => tabs.includes(path.split('?')[0] ?? '')

/** Opens a page of the app. A tab takes no query in the mini program: what a tab is to show goes by `stores/open-target.ts`. */
export function go(path: string): void {
  afterOverlays(() => {
    if (isTab(path)) Taro.switchTab({ url: path.split('?')[0] ?? path })
    else if (Taro.getCurrentPages().length >= DEEPEST) Taro.redirectTo({ url: path })
    else Taro.navigateTo({ url: path })
  })
}

const ORGANISERS = '/organiser/home/index'

/** Back to where the reader came from; where this page was opened by a link or again, to the organisers' or the first page. */
export function goBack(): void {
  const [first, second] = Taro.getCurrentPages()
  if (second) afterOverlays(() => Taro.navigateBack())
  else if (/organiser\/(?!home)/.test(first?.route ?? '')) afterOverlays(() => Taro.redirectTo({ url: ORGANISERS }))
  else goHome()
}

export function goHome(): void {
  go('/pages/now/index')
}
