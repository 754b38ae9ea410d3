import Taro from '@tarojs/taro'

/**
 * Brings the element with this id to the top of the page, below the so many pixels that stay there, once what was drawn
 * last is on the screen. On the web the element's scroll margin says the same.
 */
export function scrollToId(id: string, above = 0): void {
  Taro.nextTick(() => Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -12 - above, duration: 200 }))
}

/** Whether the page that is shown has been scrolled down. */
export const isScrolled = (): Promise<boolean> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .selectViewport()
      .scrollOffset((found) => resolve((found?.scrollTop ?? 0) > 0))
      .exec()
  })

/** Calls back once the top of the page is in sight; returns how to stop. WeChat tells pages of scrolling at a price, so here it never does. */
export const whenAtTop =
  (_then: () => void): (() => void) =>
  () =>
    undefined
