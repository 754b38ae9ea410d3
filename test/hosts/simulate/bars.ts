import type { TabBar } from '../wx/app-config'
import type { Bars } from '../wx/navigation'

/** The bars of the simulated phone: nothing is drawn, a test reads what stands on them. */
export class RecordedBars implements Bars {
  title = ''
  colors: { frontColor?: string; backgroundColor?: string } = {}
  /** Number or text on a tab, by its place; an empty text is a red dot. */
  readonly badges = new Map<number, string>()
  readonly tabTexts: string[]
  refreshing = false
  scrollTop = 0

  constructor(tabBar: TabBar | undefined) {
    this.tabTexts = (tabBar?.list ?? []).map((tab) => tab.text)
  }

  setTitle(title: string): void {
    this.title = title
  }

  setBarColor(colors: { frontColor?: string; backgroundColor?: string }): void {
    this.colors = colors
  }

  setBadge(index: number, text: string | undefined): void {
    if (text === undefined) this.badges.delete(index)
    else this.badges.set(index, text)
  }

  setTabText(index: number, text: string): void {
    this.tabTexts[index] = text
  }

  stopRefresh(): void {
    this.refreshing = false
  }

  scrollTo(to: number | string): void {
    if (typeof to === 'number') this.scrollTop = to
  }
}
