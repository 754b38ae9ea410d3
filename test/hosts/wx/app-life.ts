import type { Listeners } from './listeners'
import type { PageStack } from './page-stack'
import { parsePageUrl } from './page-url'

/** What `App()` was given. */
export interface AppInstance {
  onLaunch?(options: object): void
  onShow?(options: object): void
  onHide?(): void
  onError?(message: string): void
  onPageNotFound?(page: object): void
  onUnhandledRejection?(rejection: object): void
  onThemeChange?(theme: object): void
}

/** How the app was opened. */
export interface Opening {
  /** Page and query: `guide/session/index?id=s3`. */
  url: string
  /** WeChat's scene value: 1001 from the list, 1154 the time line's single page, 1047 a mini program code. */
  scene: number
}

const launchOptions = ({ url, scene }: Opening) => ({
  ...parsePageUrl(url),
  scene,
  referrerInfo: {},
  apiCategory: scene === 1154 ? 'browseOnly' : 'default',
})

/** The app's life on the phone: opened, sent back, brought to the front. */
export class AppLife {
  private instance: AppInstance = {}
  private opening: Opening = { url: '', scene: 1001 }

  constructor(
    private readonly stack: PageStack,
    private readonly listeners: Listeners,
  ) {}

  readonly members = {
    App: (instance: AppInstance) => {
      this.instance = instance
    },
    getApp: () => this.instance,
    getCurrentPages: () => this.stack.pages.map((page) => page.instance),
  }

  /** `run` runs the bundle's first file. */
  launch(opening: Opening, run: () => void): void {
    this.opening = opening
    run()
    this.instance.onLaunch?.(this.options())
    this.show()
    this.enter(opening.url)
  }

  options(): ReturnType<typeof launchOptions> {
    return launchOptions(this.opening)
  }

  /** A link opened while the app runs. */
  enter(url: string): void {
    if (this.stack.has(url)) this.stack.reLaunch(url)
    else this.notFound(url)
  }

  private notFound(url: string): void {
    const missing = { ...parsePageUrl(url), isEntryPage: true }
    this.instance.onPageNotFound?.(missing)
    this.listeners.emit('PageNotFound', missing)
  }

  show(): void {
    this.instance.onShow?.(this.options())
    this.listeners.emit('AppShow', this.options())
  }

  background(): void {
    this.stack.pages[this.stack.pages.length - 1]?.instance.onHide?.()
    this.instance.onHide?.()
    this.listeners.emit('AppHide', {})
  }

  /** From the background by another way in, such as a scanned code. */
  comeBack(opening: Opening): void {
    this.opening = opening
    this.enter(opening.url)
    this.foreground()
  }

  foreground(): void {
    this.show()
    this.stack.pages[this.stack.pages.length - 1]?.instance.onShow?.()
  }

  rejected(reason: unknown): void {
    const rejection = { reason, promise: Promise.resolve() }
    this.instance.onUnhandledRejection?.(rejection)
    this.listeners.emit('UnhandledRejection', rejection)
  }

  /** The app is thrown away. */
  end(): void {
    this.instance = {}
  }

  themeChanged(theme: string): void {
    this.instance.onThemeChange?.({ theme })
    this.listeners.emit('ThemeChange', { theme })
  }
}
