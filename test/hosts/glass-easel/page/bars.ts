import type { AppConfig, PageConfig } from '../../wx/app-config'
import type { Bars } from '../../wx/navigation'
import type { OpenPage } from '../../wx/page-stack'
import { parsePageUrl } from '../../wx/page-url'
import type { MiniBundle } from '../mini-bundle'
import { make } from './make'
import { TabBarView } from './tab-bar-view'
import type { Theme } from './theme'

/** What of the app the bars show and do. */
export interface BarsOf {
  config: AppConfig
  bundle: MiniBundle
  theme: Theme
  top: () => OpenPage
  depth: () => number
  back: () => void
  tapTab: (index: number) => void
}

type Written = { title?: string; frontColor?: string; backgroundColor?: string }

/** WeChat's own bars around the page: status, navigation with its capsule, tabs. */
export class DrawnBars implements Bars {
  private readonly title = make('h1')
  private readonly backButton = make('button', { id: 'host-back', 'aria-label': 'Back' }, '‹')
  private readonly bar = make('header', { id: 'host-bar' })
  private readonly tabs: TabBarView
  /** What pages wrote on the bar themselves. */
  private readonly written = new WeakMap<object, Written>()

  constructor(private readonly of: BarsOf) {
    this.tabs = new TabBarView(of.config.tabBar, of.theme, of.tapTab)
    this.backButton.addEventListener('click', of.back)
    const clock = make('div', { id: 'host-status' }, '9:41')
    const row = make('div', { id: 'host-row' })
    row.append(this.backButton, this.title, make('div', { id: 'host-capsule' }, '•••\u2002⊙'))
    this.bar.append(clock, row)
    document.body.append(this.bar, this.tabs.element)
  }

  /** After a page was opened, shown or left, and after the theme changed. */
  redraw(): void {
    const page = this.of.top()
    const config = this.configOf(page.path)
    const written = this.written.get(page.instance) ?? {}
    const value = (name: keyof PageConfig & string, otherwise: string) =>
      this.of.theme.value(config[name] as string | undefined, otherwise)
    this.title.textContent = written.title ?? config.navigationBarTitleText ?? ''
    document.title = this.title.textContent
    this.bar.style.background = written.backgroundColor ?? value('navigationBarBackgroundColor', '#000000')
    this.bar.style.color = written.frontColor ?? value('navigationBarTextStyle', 'white')
    document.body.style.background = value('backgroundColor', '#ffffff')
    document.body.dataset.bar = config.navigationStyle === 'custom' ? 'custom' : 'native'
    document.body.dataset.tabs = String(page.isTab)
    this.backButton.hidden = this.of.depth() < 2
    this.tabs.redraw(page.path)
  }

  setTitle(title: string): void {
    this.write({ title })
  }

  setBarColor(colors: { frontColor?: string; backgroundColor?: string }): void {
    this.write(colors)
  }

  setBadge(index: number, text: string | undefined): void {
    this.tabs.setBadge(index, text)
  }

  setTabText(index: number, text: string): void {
    this.tabs.setText(index, text)
  }

  stopRefresh(): void {}

  get scrollTop(): number {
    return document.querySelector('section:not([hidden]) > wx-page')?.scrollTop ?? 0
  }

  scrollTo(to: number | string): void {
    const page = document.querySelector('section:not([hidden]) > wx-page')
    if (typeof to === 'number') page?.scrollTo({ top: to })
    else page?.querySelector(`[id$="--${CSS.escape(to.slice(1))}"]`)?.scrollIntoView({ block: 'start' })
  }

  private write(more: Written): void {
    const page = this.of.top().instance
    this.written.set(page, { ...this.written.get(page), ...more })
    this.redraw()
  }

  private configOf(path: string): PageConfig {
    return { ...this.of.config.window, ...JSON.parse(this.of.bundle.configs[parsePageUrl(path).path] ?? '{}') }
  }
}
