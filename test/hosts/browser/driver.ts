import type { Browser } from 'playwright-core'
import type { HostOptions } from '../mini-host'
import { BrowserHost } from './browser-host'

/** Taro keeps covered pages in the document and marks them; its own dialogs stand beside the app. */
const VISIBLE = ':is(.taro_page_show:not(.taro_page_shade), body > :not(:has(.taro_page)))'

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
    return `${VISIBLE} [id="${id}"]`
  }

  protected get visible(): string {
    return VISIBLE
  }

  protected get titles(): string {
    return `${VISIBLE} h1`
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
    await this.page.locator(`${VISIBLE} .tab-bar a`).filter({ visible: true }).nth(index).tap()
  }

  async share(): Promise<undefined> {
    return undefined
  }
}

export type WebOptions = HostOptions & {
  /** With the service worker, which fetches and keeps the whole build behind each new reader's back. */
  hasServiceWorker?: boolean
  /** Pixels of the screen for one of the page's; 1 unless told. */
  scale?: number
}

/** Opens a new browser profile on the web build. */
export const openWeb = async (browser: Browser, options: WebOptions): Promise<WebHost> => {
  const {
    server,
    theme = 'light',
    language = 'en',
    viewport = { width: 375, height: 812 },
    hasServiceWorker,
    scale,
  } = options
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    hasTouch: true,
    colorScheme: theme,
    locale: language,
    // What fades in is not read half drawn.
    reducedMotion: 'reduce',
    serviceWorkers: hasServiceWorker ? 'allow' : 'block',
  })
  return new WebHost(await context.newPage(), server)
}
