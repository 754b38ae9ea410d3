import type { TabBar } from '../../wx/app-config'
import { make } from './make'
import type { Theme } from './theme'

/** WeChat's tab bar with the icons of `app.json`. */
export class TabBarView {
  readonly element = make('nav', { id: 'host-tabs' })
  private readonly tabs: { button: HTMLElement; icon: HTMLImageElement; label: HTMLElement; badge: HTMLElement }[]

  constructor(
    private readonly config: TabBar | undefined,
    private readonly theme: Theme,
    tap: (index: number) => void,
  ) {
    this.tabs = (config?.list ?? []).map(({ text }, index) => {
      const button = make('button')
      const icon = make('img', { alt: '' })
      const label = make('span', {}, text)
      const badge = make('b')
      badge.hidden = true
      button.append(icon, label, badge)
      button.addEventListener('click', () => tap(index))
      this.element.append(button)
      return { button, icon, label, badge }
    })
  }

  redraw(path: string): void {
    const { config, theme } = this
    if (!config) return
    this.element.style.background = theme.value(config.backgroundColor, '#ffffff')
    this.element.dataset.line = theme.value(config.borderStyle, 'black')
    config.list.forEach((tab, index) => {
      const on = tab.pagePath === path
      const parts = this.tabs[index]
      const icon = theme.value(on ? (tab.selectedIconPath ?? tab.iconPath) : tab.iconPath)
      parts?.button.setAttribute('aria-current', on ? 'page' : 'false')
      if (parts) parts.button.style.color = theme.value(on ? config.selectedColor : config.color, '#000000')
      if (icon !== '' && parts) parts.icon.src = `/${icon.replace(/^\//, '')}`
    })
  }

  /** An empty text is a red dot. */
  setBadge(index: number, text: string | undefined): void {
    const badge = this.tabs[index]?.badge
    if (!badge) throw new Error(`tabbar item not found: ${index}`)
    badge.hidden = text === undefined
    badge.textContent = text ?? ''
  }

  setText(index: number, text: string): void {
    const label = this.tabs[index]?.label
    if (label) label.textContent = text
  }
}
