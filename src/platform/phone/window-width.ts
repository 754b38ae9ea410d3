import Taro from '@tarojs/taro'

/** Pixels across the window as it is now. */
export const windowWidth = (): number => Taro.getWindowInfo().windowWidth
