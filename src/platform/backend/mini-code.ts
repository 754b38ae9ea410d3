import Taro from '@tarojs/taro'
import { publicUrl } from './file-url'

/** Where the backend has the mini program code of a scene, if it has a WeChat account. */
export const miniCodeUrl = (scene: string): string => `${publicUrl()}/codes/${scene}`

/** Whether the backend has it, or has WeChat draw it now. Without an answer it has not. */
export const hasMiniCode = (scene: string): Promise<boolean> =>
  Taro.request({ url: miniCodeUrl(scene), method: 'HEAD' }).then(
    ({ statusCode }) => statusCode === 200,
    () => false,
  )
