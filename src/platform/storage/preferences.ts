import Taro from '@tarojs/taro'

/** A small value kept on this device, or `undefined` where there is none or it cannot be read. */
export function readPreference<T>(name: string): T | undefined {
  try {
    const text: unknown = Taro.getStorageSync(name)
    return typeof text === 'string' && text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** Keeps a small value on this device. Where the device refuses, the app goes on with what it has in memory. */
export function writePreference(name: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
