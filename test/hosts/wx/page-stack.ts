import { type AppConfig, pagePaths, tabPaths } from './app-config'
import { Refusal } from './call'
import { parsePageUrl } from './page-url'

/** A page of the app as WeChat calls it. */
export interface PageInstance {
  route: string
  __route__?: string
  options: Record<string, string>
  onLoad?(query: Record<string, string>): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onTabItemTap?(tab: { index: number; pagePath: string; text: string }): void
  onShareAppMessage?(from: { from: 'menu' | 'button'; target?: unknown }): unknown
  onShareTimeline?(): unknown
  onPullDownRefresh?(): void
  onReachBottom?(): void
  onPageScroll?(at: { scrollTop: number }): void
  createIntersectionObserver?(options?: unknown): unknown
}

/** A page drawn by a host. */
export interface Drawn {
  instance: PageInstance
  /** Puts it on the screen for the first time. */
  attach(): void
  setVisible(visible: boolean): void
  remove(): void
}

export interface OpenPage extends Drawn {
  path: string
  url: string
  isTab: boolean
}

/** WeChat's limit on pages above one another (wx.navigateTo: ten). */
const DEEPEST = 10

/** Pages above one another, and the tabs that stay alive beside them. */
export class PageStack {
  readonly pages: OpenPage[] = []
  readonly tabs = new Map<string, OpenPage>()
  private readonly paths: string[]
  private readonly tabPaths: string[]

  constructor(
    config: AppConfig,
    private readonly draw: (path: string) => Drawn,
    private readonly changed: () => void = () => undefined,
  ) {
    this.paths = pagePaths(config)
    this.tabPaths = tabPaths(config)
  }

  get top(): OpenPage {
    const page = this.pages[this.pages.length - 1]
    if (!page) throw new Error('no page is open')
    return page
  }

  has(url: string): boolean {
    return this.paths.includes(parsePageUrl(url).path)
  }

  navigateTo(url: string): void {
    const path = this.mustExist(url)
    if (this.tabPaths.includes(path)) throw new Refusal('can not navigateTo a tabbar page')
    if (this.pages.length >= DEEPEST) throw new Refusal('webview count limit exceed')
    this.hideTop()
    this.open(url)
  }

  redirectTo(url: string): void {
    const path = this.mustExist(url)
    if (this.tabPaths.includes(path)) throw new Refusal('can not redirectTo a tabbar page')
    this.leave(this.pages.pop())
    this.open(url)
  }

  reLaunch(url: string): void {
    this.mustExist(url)
    this.clear()
    this.open(url)
  }

  navigateBack(delta = 1): void {
    if (this.pages.length < 2) throw new Refusal('cannot navigate back at first page')
    const steps = Math.min(delta, this.pages.length - 1)
    for (let step = 0; step < steps; step += 1) this.leave(this.pages.pop())
    this.showTop()
  }

  switchTab(url: string): void {
    const path = this.mustExist(url)
    if (!this.tabPaths.includes(path)) throw new Refusal('can not switch to no-tabBar page')
    const target = this.tabs.get(path)
    if (target && target === this.pages[this.pages.length - 1]) return
    this.setAside()
    if (target) {
      this.pages.push(target)
      this.showTop()
    } else this.open(`/${path}`)
  }

  /** Closes everything, as when the app is thrown away. */
  clear(): void {
    for (const page of new Set([...this.pages.splice(0).reverse(), ...this.tabs.values()])) this.unload(page)
    this.tabs.clear()
  }

  private mustExist(url: string): string {
    const { path } = parsePageUrl(url, this.pages[this.pages.length - 1]?.path)
    if (!this.paths.includes(path)) throw new Refusal(`page "${path}" is not found`)
    return path
  }

  private open(url: string): void {
    const { path, query } = parsePageUrl(url, this.pages[this.pages.length - 1]?.path)
    const drawn = this.draw(path)
    const page: OpenPage = { ...drawn, path, url, isTab: this.tabPaths.includes(path) }
    Object.assign(page.instance, { route: path, __route__: path, options: query })
    this.pages.push(page)
    if (page.isTab) this.tabs.set(path, page)
    page.instance.onLoad?.(query)
    page.attach()
    this.changed()
    page.instance.onShow?.()
    page.instance.onReady?.()
  }

  private hideTop(): void {
    const page = this.pages[this.pages.length - 1]
    page?.instance.onHide?.()
    page?.setVisible(false)
  }

  private showTop(): void {
    this.top.setVisible(true)
    this.changed()
    this.top.instance.onShow?.()
  }

  /** Before a tab is shown: tabs are hidden, all other pages end. */
  private setAside(): void {
    const top = this.pages[this.pages.length - 1]
    while (this.pages.length > 0) {
      const page = this.pages.pop()
      if (!page?.isTab) this.leave(page)
      else if (page === top) page.instance.onHide?.()
      page?.setVisible(false)
    }
  }

  private leave(page: OpenPage | undefined): void {
    if (!page) return
    if (page.isTab) this.tabs.delete(page.path)
    this.unload(page)
  }

  private unload(page: OpenPage): void {
    page.instance.onUnload?.()
    page.remove()
  }
}
