import type { SharePayload } from '../mini-host'
import type { OpenPage } from '../wx/page-stack'
import { descend, NodeView, textOfDom } from './node-view'
import type { DrawnPage } from './renderer'

/** The page on top, as a person sees and touches it. */
export class PageView {
  constructor(private readonly page: OpenPage & DrawnPage) {}

  get route(): string {
    return this.page.path
  }

  get query(): Record<string, string> {
    return this.page.instance.options
  }

  /** The page's text, one line a block. */
  text(): string {
    return textOfDom(this.page.section)
  }

  find(id: string): NodeView | undefined {
    const node = descend(this.page.node).find((each) => each.id === id)
    return node && new NodeView(node)
  }

  byId(id: string): NodeView {
    const found = this.find(id)
    if (!found) throw new Error(`no #${id} on ${this.route}; there are: ${this.ids().join(' ')}`)
    return found
  }

  /** Every `id` on the page. */
  ids(): string[] {
    return descend(this.page.node).flatMap((node) => (node.id ? [node.id] : []))
  }

  allByClass(name: string): NodeView[] {
    const views = descend(this.page.node)
      .filter((node) => node._vt?.attrs)
      .map((node) => new NodeView(node))
    return views.filter((view) => view.classes.includes(name))
  }

  /** The innermost element whose whole text is this. */
  byText(text: string): NodeView {
    const views = descend(this.page.node)
      .filter((node) => node.$$)
      .map((node) => new NodeView(node))
    const found = views.filter((view) => view.text === text).pop()
    if (!found) throw new Error(`no "${text}" on ${this.route}: ${this.text()}`)
    return found
  }

  tap(id: string): void {
    this.byId(id).tap()
  }

  tapText(text: string): void {
    this.byText(text).tap()
  }

  input(id: string, value: string): void {
    this.byId(id).trigger('input', { value, cursor: value.length })
  }

  /** A scroll view reached its end, or the page itself when no id is given. */
  scrollToLower(id?: string): void {
    if (id === undefined) this.page.instance.onReachBottom?.()
    else this.byId(id).trigger('scrolltolower', { direction: 'bottom' })
  }

  pullDown(): void {
    this.page.instance.onPullDownRefresh?.()
  }

  share(from: 'menu' | 'button' = 'menu'): SharePayload | undefined {
    return this.page.instance.onShareAppMessage?.({ from }) as SharePayload | undefined
  }

  shareTimeline(): { title?: string; query?: string; imageUrl?: string } | undefined {
    return this.page.instance.onShareTimeline?.() as { title?: string; query?: string; imageUrl?: string } | undefined
  }
}
