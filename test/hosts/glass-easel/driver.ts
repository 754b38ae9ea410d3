import type { Browser, Page } from 'playwright-core'
import { BrowserHost } from '../browser/browser-host'
import { BUILT_ORIGIN, type HostOptions, type SharePayload } from '../mini-host'
import { NodeNetwork } from '../wx/node-network'
import type { Phone } from '../wx/system'
import { bridgeNetwork } from './network-bridge'
import './page/page-side'

/** The mini program under glass-easel in a real Chromium. */
export class GlassEaselHost extends BrowserHost {
  readonly target = 'weapp'

  constructor(
    page: Page,
    private readonly mini: string,
    readonly network: NodeNetwork,
    private readonly phone: Partial<Phone>,
  ) {
    super(page)
  }

  protected place(id: string): string {
    return `section:not([hidden]) [id$="--${id}"]`
  }

  protected get visible(): string {
    return 'section:not([hidden])'
  }

  protected get titles(): string {
    return '#host-bar h1'
  }

  async open(url: string): Promise<void> {
    if (this.page.url().startsWith(this.mini)) await this.page.evaluate((to) => window.miniHost.open(to), url)
    else await this.launch(url)
  }

  async reload(): Promise<void> {
    await this.launch(await this.page.evaluate(() => window.miniHost.current()))
  }

  async back(): Promise<void> {
    await this.page.locator('#host-back').tap()
  }

  async switchTab(index: number): Promise<void> {
    await this.page.locator('#host-tabs button').nth(index).tap()
  }

  /** What lies in the package, served by loopback, stays. */
  protected async cut(offline: boolean): Promise<void> {
    this.network.setOffline(offline)
    const networkType = offline ? 'none' : 'wifi'
    await this.page.evaluate((type) => {
      window.miniHost.answer('getNetworkType', { networkType: type })
      window.miniHost.emit('NetworkStatusChange', { isConnected: type !== 'none', networkType: type })
    }, networkType)
  }

  share(): Promise<SharePayload | undefined> {
    return this.page.evaluate(() => window.miniHost.share())
  }

  /** What the app asked of `wx.<name>`, oldest first. */
  done(name: string): Promise<unknown[]> {
    return this.page.evaluate((of) => window.miniHost.done(of), name)
  }

  /** From now on the phone answers `wx.<name>` with this. */
  answer(name: string, result: object): Promise<void> {
    return this.page.evaluate(([of, what]) => window.miniHost.answer(of, what), [name, result] as const)
  }

  /** From now on `wx.<name>` fails with this reason. */
  refuse(name: string, reason: string): Promise<void> {
    return this.page.evaluate(([of, why]) => window.miniHost.refuse(of, why), [name, reason] as const)
  }

  /** Somebody sends a file to the reader in a chat. */
  receive(name: string, bytes: Uint8Array): Promise<void> {
    const text = Buffer.from(bytes).toString('base64')
    return this.page.evaluate(([as, what]) => window.miniHost.receive(as, what), [name, text] as const)
  }

  /** A file of the phone's storage, such as one in the temp folder. */
  async file(path: string): Promise<Buffer> {
    return Buffer.from(await this.page.evaluate((from) => window.miniHost.file(from), path), 'base64')
  }

  private async launch(url: string): Promise<void> {
    await this.page.goto(this.mini)
    await this.page.evaluate(([to, phone]) => window.miniHost.launch(to, phone), [url, this.phone] as const)
  }
}

/** Opens a new phone with the mini program on it, which is served at `mini`. */
export const openGlassEasel = async (browser: Browser, mini: string, options: HostOptions): Promise<GlassEaselHost> => {
  const { server, theme = 'light', language = 'en', viewport = { width: 375, height: 812 } } = options
  const context = await browser.newContext({ viewport, hasTouch: true, colorScheme: theme, locale: language })
  const network = new NodeNetwork(server)
  const page = await context.newPage()
  const host = new GlassEaselHost(page, mini, network, { ...viewport, theme, language })
  await bridgeNetwork(context, network, { origin: BUILT_ORIGIN, problem: (line) => host.addProblem(line) })
  return host
}
