import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { Builder, Capabilities, Key as Keys, Origin, type WebDriver } from 'selenium-webdriver'
import { until } from '../../hosts/until'
import { type Engine, type Key, PHONE, type Point } from './engine'
import { endGroup, freePort, startGroup } from './process-group'

const keys: Readonly<Record<Key, string>> = {
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowLeft: Keys.ARROW_LEFT,
}

/** The driver tells nothing of a page's errors, so the page notes them, from its load on. */
function noteFaults(): void {
  const faults: string[] = []
  Reflect.set(window, 'faults', faults)
  addEventListener('error', ({ message }) => faults.push(message))
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)))
  addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    faults.push(`${violatedDirective} refuses ${blockedURI}`),
  )
}

/** Each once. */
const notedFaults = (): string[] => Reflect.get(window, 'faults')?.splice(0) ?? []

/** A promise's outcome by the protocol's callback; what throws comes back as text. */
const awaited = (run: string): string => `const given = [...arguments]
const done = given.pop()
Promise.resolve().then(() => (${run})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }))`

class WebKit implements Engine {
  private readonly faults: string[] = []

  constructor(
    private readonly driver: WebDriver,
    private readonly programs: readonly ChildProcess[],
    readonly downloads: string,
  ) {}

  async evaluate<Arguments extends unknown[], Result>(
    run: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result> {
    const { value, error } = await this.driver.executeAsyncScript<{ value: Result; error?: string }>(
      awaited(run.toString()),
      ...given,
    )
    if (error) throw new Error(error)
    return value
  }

  async open(url: string): Promise<void> {
    await this.gatherFaults()
    await this.driver.get(url)
    await this.evaluate(noteFaults)
  }

  async reload(): Promise<void> {
    await this.gatherFaults()
    await this.driver.navigate().refresh()
    await this.evaluate(noteFaults)
  }

  async click(at: Point): Promise<void> {
    await this.moveTo(at).press().release().perform()
  }

  async doubleClick(at: Point): Promise<void> {
    await this.moveTo(at).press().release().press().release().perform()
  }

  async drag(from: Point, to: Point): Promise<void> {
    const middle = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) }
    await this.moveTo(from)
      .press()
      .move({ ...middle, origin: Origin.VIEWPORT, duration: 80 })
      .move({ x: Math.round(to.x), y: Math.round(to.y), origin: Origin.VIEWPORT, duration: 80 })
      .release()
      .perform()
  }

  async type(text: string): Promise<void> {
    await this.driver.actions().sendKeys(text).perform()
  }

  async press(key: Key): Promise<void> {
    await this.driver.actions().sendKeys(keys[key]).perform()
  }

  async problems(): Promise<string[]> {
    await this.gatherFaults()
    return [...this.faults]
  }

  async close(): Promise<void> {
    await this.driver.quit().catch(() => undefined)
    for (const program of this.programs) await endGroup(program)
    await rm(this.downloads, { recursive: true, force: true })
  }

  /** Before the document that noted them goes. */
  private async gatherFaults(): Promise<void> {
    this.faults.push(...(await this.evaluate(notedFaults)))
  }

  private moveTo({ x, y }: Point) {
    return this.driver.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
  }
}

/** A screen without a monitor; the number that it writes on its fourth stream is its name. */
async function openScreen(): Promise<{ program: ChildProcess; display: string }> {
  const program = startGroup('Xvfb', ['-displayfd', '3', '-screen', '0', '1000x1200x24', '-nolisten', 'tcp'], {})
  const [chunk] = await once(program.stdio[3] as Readable, 'data')
  return { program, display: `:${String(chunk).trim()}` }
}

/** Makes the page, not the window, as large as a phone's. */
async function resize(driver: WebDriver): Promise<void> {
  const window = driver.manage().window()
  const inner = () => driver.executeScript<[number, number]>('return [innerWidth, innerHeight]')
  await until(async () => {
    const [width, height] = await inner()
    if (width === PHONE.width && height === PHONE.height) return true
    const rect = await window.getRect()
    await window.setRect({
      x: 0,
      y: 0,
      width: rect.width + PHONE.width - width,
      height: rect.height + PHONE.height - height,
    })
    return false
  })
}

/** A session of the driver, with the window of window.py. */
async function startSession(address: string): Promise<WebDriver> {
  await until(async () => (await fetch(`${address}/status`).catch(() => undefined))?.ok ?? false)
  const capabilities = new Capabilities()
    .set('browserName', 'MiniBrowser')
    .set('webkitgtk:browserOptions', { binary: path.join(__dirname, 'window.py'), args: ['--automation'] })
  const driver = await new Builder().usingServer(address).withCapabilities(capabilities).build()
  await resize(driver)
  return driver
}

const START = 20_000 // ms

const tooLate = async (): Promise<never> => {
  await wait(START, undefined, { ref: false })
  throw new Error(`WebKit opened no window in ${START} ms: run test/engines/hosts/window.py by hand to see why.`)
}

/** WebKitGTK by its WebDriver, on a screen of its own. Where it does not start, nothing of it stays. */
export async function openWebKit(driverPath: string): Promise<Engine> {
  const downloads = await mkdtemp(path.join(os.tmpdir(), 'forum-webkit-'))
  const screen = await openScreen()
  const port = await freePort()
  const program = startGroup('dbus-run-session', ['--', driverPath, '-p', String(port)], {
    DISPLAY: screen.display,
    FORUM_DOWNLOADS: downloads,
  })
  try {
    const driver = await Promise.race([startSession(`http://127.0.0.1:${port}`), tooLate()])
    return new WebKit(driver, [program, screen.program], downloads)
  } catch (error) {
    await Promise.all([program, screen.program].map(endGroup))
    throw error
  }
}
