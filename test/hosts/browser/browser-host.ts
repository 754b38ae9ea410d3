import type { ConsoleMessage, Locator, Page } from 'playwright-core'
import type { MiniHost, SharePayload } from '../mini-host'

/** What Chromium writes on the console when a resource cannot be fetched. */
const UNREACHABLE = /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)/

/** How long to wait for what a person would wait for, in milliseconds. */
const PATIENCE = 15_000

/** What both hosts in Chromium share: finding, touching, waiting, and keeping what went wrong. */
export abstract class BrowserHost implements MiniHost {
  abstract readonly target: 'weapp' | 'h5'
  private readonly faults: string[] = []
  private isOffline = false

  constructor(readonly page: Page) {
    page.setDefaultTimeout(PATIENCE)
    page.on('pageerror', (error) => this.addProblem(error.stack ?? error.message))
    page.on('console', (message) => this.hear(message))
  }

  /** Selector of the element with this `id` on the visible page. */
  protected abstract place(id: string): string
  /** Selector of the visible page. */
  protected abstract get visible(): string
  /** Selector of the title in the bar above the page. */
  protected abstract get titles(): string

  /** Takes the network away, or gives it back. */
  protected abstract cut(offline: boolean): Promise<void>

  abstract open(url: string): Promise<void>
  abstract reload(): Promise<void>
  abstract back(): Promise<void>
  abstract switchTab(index: number): Promise<void>
  abstract share(): Promise<SharePayload | undefined>

  /** All visible elements of a target: `#id` or text. */
  find(target: string): Locator {
    const found = target.startsWith('#')
      ? this.page.locator(this.place(target.slice(1)))
      : this.page.locator(this.visible).getByText(target)
    return found.filter({ visible: true })
  }

  /** The visible page as one element. */
  root(): Locator {
    return this.page.locator(this.visible).filter({ visible: true }).first()
  }

  async text(): Promise<string> {
    const texts = await this.page.locator(this.visible).filter({ visible: true }).allInnerTexts()
    return texts
      .join('\n')
      .replace(/\n\s*\n/g, '\n')
      .trim()
  }

  async title(): Promise<string> {
    const bars = await this.page.locator(this.titles).filter({ visible: true }).allTextContents()
    return bars[bars.length - 1] ?? ''
  }

  async textOf(target: string): Promise<string> {
    return (await this.find(target).first().innerText()).trim()
  }

  count(target: string): Promise<number> {
    return this.find(target).count()
  }

  isInView(target: string): Promise<boolean> {
    const found = this.find(target).first()
    return found.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= window.innerHeight
    })
  }

  decorationOf(target: string): Promise<string> {
    const found = this.find(target).first()
    return found.evaluate((element) => getComputedStyle(element).textDecorationLine)
  }

  async tap(target: string): Promise<void> {
    await this.find(target).first().tap()
  }

  async type(target: string, value: string): Promise<void> {
    const field = this.find(target).first()
    const isField = await field.evaluate((element) => /^(INPUT|TEXTAREA)$/.test(element.tagName))
    await (isField ? field : field.locator('input, textarea').first()).fill(value)
  }

  async waitFor(target: string): Promise<void> {
    await this.find(target).first().waitFor()
  }

  async waitForText(text: string): Promise<void> {
    await this.find(text).first().waitFor()
  }

  async waitForGone(target: string): Promise<void> {
    await this.find(target).first().waitFor({ state: 'hidden' })
  }

  async setOffline(offline: boolean): Promise<void> {
    this.isOffline = offline
    await this.cut(offline)
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file })
  }

  problems(): string[] {
    return [...this.faults]
  }

  addProblem(line: string): void {
    this.faults.push(line)
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }

  private hear(message: ConsoleMessage): void {
    const text = message.text()
    if (this.isOffline && UNREACHABLE.test(text)) return
    if (message.type() === 'error') this.addProblem(`${text} ${message.location().url}`)
    else if (text.startsWith('WXMLRT')) this.addProblem(text)
  }
}

/** The host of a journey that looks at the page itself. Throws where it runs in no browser. */
export function browserOf(host: MiniHost): BrowserHost {
  if (!(host instanceof BrowserHost)) throw new Error('this journey needs the page itself')
  return host
}
