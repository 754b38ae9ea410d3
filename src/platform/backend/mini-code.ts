import Taro from '@tarojs/taro'
import { publicAddress } from './address'

/** Where the backend has the mini program code of a scene, if it has a WeChat account. */
export const miniCodeAddress = (scene: string): string => `${publicAddress()}/codes/${scene}`

/** Whether the backend has it, or has WeChat draw it now. Without an answer it has not. */
export const hasMiniCode = (scene: string): Promise<boolean> =>
  Taro.request({ url: miniCodeAddress(scene), method: 'HEAD' }).then(
    ({ statusCode }) => statusCode === 200,
    () => false,
  )
