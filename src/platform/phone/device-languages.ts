import Taro from '@tarojs/taro'

/** The device's language, as `zh_CN`. */
export const deviceLanguages = (): readonly string[] => [Taro.getAppBaseInfo().language ?? 'en']
