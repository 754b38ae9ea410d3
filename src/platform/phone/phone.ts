import Taro from '@tarojs/taro'

/** Opens the phone's dialler with a number; the reader decides whether to call (wx.makePhoneCall). */
export const dial = (phoneNumber: string): Promise<boolean> =>
  Taro.makePhoneCall({ phoneNumber }).then(
    () => true,
    () => false,
  )
