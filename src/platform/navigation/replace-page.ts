import Taro from '@tarojs/taro'
import { afterOverlays } from './overlays'

/** Opens a page in place of this one, so that the way back does not lead here again. It is none of the tabs. */
export const replacePage = (path: string): Promise<unknown> =>
  new Promise((resolve) => afterOverlays(() => resolve(Taro.redirectTo({ url: path }))))
