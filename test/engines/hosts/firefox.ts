import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { type Engine, type Key, PHONE, type Point } from './engine'

/** Downloads go to the folder without a question. */
const preferences = (downloads: string) => ({
  'intl.accept_languages': 'en',
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.helperApps.neverAsk.saveToDisk': 'text/calendar,image/png',
})

class Firefox implements Engine {
  private readonly faults: string[] = []

  constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    readonly downloads: string,
  ) {
    page.on('pageerror', (error) => this.faults.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text())
    })
  }

  evaluate<Arguments extends unknown[], Result>(
    run: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result> {
    return this.page.evaluate(run as (...all: unknown[]) => unknown, ...given) as Promise<Result>
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url)
  }

  async reload(): Promise<void> {
    await this.page.reload()
  }

  click({ x, y }: Point): Promise<void> {
    return this.page.mouse.click(x, y)
  }

  doubleClick({ x, y }: Point): Promise<void> {
    return this.page.mouse.click(x, y, { count: 2 })
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(to.x, to.y, { steps: 6 })
    await this.page.mouse.up()
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text)
  }

  press(key: Key): Promise<void> {
    return this.page.keyboard.press(key)
  }

  print(): Promise<Uint8Array> {
    return this.page.pdf()
  }

  async problems(): Promise<string[]> {
    return [...this.faults]
  }

  async close(): Promise<void> {
    await this.browser.close()
    await rm(this.downloads, { recursive: true, force: true })
  }
}

/** Firefox without a window, by WebDriver BiDi: no driver of its own is needed. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const downloads = await mkdtemp(path.join(os.tmpdir(), 'forum-firefox-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: preferences(downloads),
  })
  const page = await browser.newPage()
  await page.setViewport(PHONE)
  return new Firefox(browser, page, downloads)
}
