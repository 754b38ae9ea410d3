import type { WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'

const SHOWN = '.taro_page_show:not(.taro_page_shade)'

/** Once the service worker answers for the page: the web app is kept on the device. */
export const keptByWorker = ({ page }: WebHost) =>
  until(() => page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated'), 8000)

/** Once the page is drawn, with the pictures that are on the screen. */
export const drawn = (web: WebHost) =>
  until(
    () =>
      web.page.evaluate(
        (shown) =>
          document.querySelector(`${shown} .page__title`) !== null &&
          document.querySelector('.waiting, .desk__waiting') === null &&
          [...document.images].every((image) => image.complete || image.loading === 'lazy'),
        SHOWN,
      ),
    8000,
  )

/**
 * Goes to a page as Forward does: the app is not loaded again, and the page before is put away. Tabs are loaded from their
 * address, because those before stay in the document, and so is the same page with another query, which the router would leave.
 */
export async function goForward(web: WebHost, address: string): Promise<void> {
  const { page } = web
  const [path = ''] = address.split('?')
  if (path.startsWith('/pages/') || new URL(page.url()).pathname === path) return web.open(address)
  await page.evaluate((to) => {
    history.pushState({ idx: (history.state?.idx ?? 0) + 1 }, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  }, address)
  const shown = () =>
    page.evaluate((selector) => [...document.querySelectorAll(selector)].map(({ id }) => id.split('?')[0]), SHOWN)
  await until(async () => (await shown()).join() === path)
}

/** Presses Tab until something that fits has the focus; answers whether it came to that. */
export async function tabTo({ page }: WebHost, selector: string): Promise<boolean> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((fits) => document.activeElement?.matches(fits) ?? false, selector)) return true
  }
  return false
}
