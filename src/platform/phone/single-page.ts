import Taro from '@tarojs/taro'

/** The time line shows one page alone: it has no navigation and cannot send messages (WeChat, "Share to Moments"). */
const TIME_LINE = 1154

export const isSinglePage = (): boolean => Taro.getEnterOptionsSync().scene === TIME_LINE
