import Taro from '@tarojs/taro'

/** Brings the element with this id to the top of the page. */
export function scrollToId(id: string): void {
  Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -12, duration: 200 })
}
