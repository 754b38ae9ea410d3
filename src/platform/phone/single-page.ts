import Taro from '@tarojs/taro'

/** The time line shows one page alone: nothing leads on from there, and nobody can be sent anything (WeChat, "Share to Moments"). */
const TIME_LINE = 1154

export const isSinglePage = (): boolean => Taro.getEnterOptionsSync().scene === TIME_LINE
