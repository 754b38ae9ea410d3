import Taro from '@tarojs/taro'

/** Puts a text on the clipboard; WeChat says so itself. Returns whether it did. */
export const copyText = (text: string): Promise<boolean> =>
  Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  )
