import Taro from '@tarojs/taro'

/** Where an element is on the screen, in CSS pixels from the window's top left corner. */
export type ScreenBox = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** The box of the element with this id on the page that is shown; `undefined` where there is none. */
export const boxOf = (id: string): Promise<ScreenBox | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => {
        // One element is asked for: WeChat's types allow a list as well.
        const box = Array.isArray(found) ? found[0] : found
        resolve(box ?? undefined)
      })
      .exec()
  })
