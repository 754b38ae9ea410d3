import type { WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'

/** Once the page is drawn, with the pictures that are on the screen. */
export const drawn = (web: WebHost) =>
  until(
    () =>
      web.page.evaluate(
        () =>
          document.querySelector('.page__title') !== null &&
          document.querySelector('.waiting, .desk__waiting') === null &&
          [...document.images].every((image) => image.complete || image.loading === 'lazy'),
      ),
    8000,
  )

/** Presses Tab until something that fits has the focus; answers whether it came to that. */
export async function tabTo({ page }: WebHost, selector: string): Promise<boolean> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((fits) => document.activeElement?.matches(fits) ?? false, selector)) return true
  }
  return false
}
