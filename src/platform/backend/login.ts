import Taro from '@tarojs/taro'

/** A code by which the backend learns from WeChat who this is; `undefined` where WeChat gives none. */
export const loginCode = (): Promise<string | undefined> =>
  Taro.login().then(
    ({ code }) => code || undefined,
    () => undefined,
  )
