import Taro from '@tarojs/taro'

/** Calls back whenever the device has a network again. */
export function whenOnline(then: () => void): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) then()
  })
}
