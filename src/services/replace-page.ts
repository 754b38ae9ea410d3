import Taro from '@tarojs/taro'

/** Opens a page in place of this one, so that the way back does not lead here again. It is none of the tabs. */
export const replacePage = (path: string): Promise<unknown> => Taro.redirectTo({ url: path })
