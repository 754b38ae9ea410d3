import { until } from '../../hosts/until'
import type { Engine, Point } from './engine'

type Seen = Point & { readonly width: number; readonly height: number; readonly text: string }

/** How long to wait for what a person would wait for, in milliseconds. */
const PATIENCE = 8000

/** The last visible element that fits: pages that are covered stay in the document before it. It is scrolled to where it can be tapped. */
function look(selector: string): Seen | null {
  const isShown = (element: Element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden'
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown).pop()
  if (!found) return null
  const { top, bottom } = found.getBoundingClientRect()
  if (top < 60 || bottom > innerHeight - 70) found.scrollIntoView({ block: 'center' })
  const { left, top: y, width, height } = found.getBoundingClientRect()
  return { x: left + width / 2, y: y + height / 2, width, height, text: found.innerText.trim() }
}

const textOfPage = (): string =>
  [...document.querySelectorAll<HTMLElement>('.taro_page_show:not(.taro_page_shade)')]
    .map((page) => page.innerText)
    .join('\n')

/** The app in an engine, on a server; a target is a CSS selector. */
export class EnginePage {
  constructor(
    readonly engine: Engine,
    private readonly server: string,
  ) {}

  open(path: string): Promise<void> {
    return this.engine.open(this.server + path)
  }

  async back(): Promise<void> {
    await this.engine.evaluate(() => history.back())
  }

  text(): Promise<string> {
    return this.engine.evaluate(textOfPage)
  }

  find(target: string): Promise<Seen | null> {
    return this.engine.evaluate(look, target)
  }

  waitFor(target: string): Promise<Seen> {
    return until(() => this.find(target), PATIENCE)
  }

  async waitForGone(target: string): Promise<void> {
    await until(async () => (await this.find(target)) === null, PATIENCE)
  }

  async waitForText(words: string | RegExp, target?: string): Promise<void> {
    const read = async () => (target ? ((await this.find(target))?.text ?? '') : await this.text())
    await until(async () => {
      const text = await read()
      return typeof words === 'string' ? text.includes(words) : words.test(text)
    }, PATIENCE)
  }

  async textOf(target: string): Promise<string> {
    return (await this.waitFor(target)).text
  }

  /** Taps it once it stands still. */
  async tap(target: string): Promise<void> {
    const first = await this.waitFor(target)
    const still = await until(async () => {
      const now = await this.find(target)
      return now && now.x === first.x && now.y === first.y ? now : this.waitFor(target)
    })
    await this.engine.click(still)
  }
}
