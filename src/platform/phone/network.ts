import Taro from '@tarojs/taro'

/** Calls back whenever the device has a network again. Returns an unsubscribe function. */
export function whenOnline(then: () => void): () => void {
  const listen = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) then()
  }
  Taro.onNetworkStatusChange(listen)
  return () => Taro.offNetworkStatusChange(listen)
}
