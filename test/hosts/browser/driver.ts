import type { Browser } from 'playwright-core'
import type { HostOptions } from '../mini-host'
import { BrowserHost } from './browser-host'

/** The web build in a real Chromium, served by the server under test. */
export class WebHost extends BrowserHost {
  readonly target = 'h5'

  constructor(
    page: ConstructorParameters<typeof BrowserHost>[0],
    private readonly server: string,
  ) {
    super(page)
  }

  protected place(id: string): string {
    return `[id="${id}"]`
  }

  protected get visible(): string {
    return 'body'
  }

  protected cut(offline: boolean): Promise<void> {
    return this.page.context().setOffline(offline)
  }

  async open(url: string): Promise<void> {
    await this.page.goto(this.server + url)
  }

  async reload(): Promise<void> {
    await this.page.reload()
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  async switchTab(index: number): Promise<void> {
    await this.page.locator('nav a').filter({ visible: true }).nth(index).tap()
  }

  async share(): Promise<undefined> {
    return undefined
  }
}

/** Opens a new browser profile on the web build; service workers are allowed. */
export const openWeb = async (browser: Browser, options: HostOptions): Promise<WebHost> => {
  const { server, theme = 'light', language = 'en', viewport = { width: 375, height: 812 } } = options
  const context = await browser.newContext({ viewport, hasTouch: true, colorScheme: theme, locale: language })
  return new WebHost(await context.newPage(), server)
}
