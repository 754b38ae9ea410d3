import { answerLater, type Given, Refusal, textField } from './call'
import type { Shelf } from './shelf'

/** WeChat's limit for one key of local storage (Storage, "wx.setStorage"): 1 MB. */
const LARGEST = 1024 * 1024

/** `wx.setStorage` and its kin over a shelf; values go through JSON, as plain data does on the phone. */
export const storage = (shelf: Shelf): Record<string, unknown> => {
  const read = (key: string): unknown => {
    const text = shelf.get(key)
    return text === null ? '' : JSON.parse(text)
  }
  const write = (key: string, data: unknown): void => {
    const text = JSON.stringify(data) ?? '""'
    if (text.length > LARGEST) throw new Refusal('entry size limit reached')
    shelf.set(key, text)
  }
  const mustHave = (key: string): unknown => {
    if (shelf.get(key) === null) throw new Refusal('data not found')
    return read(key)
  }
  const clear = (): void => shelf.keys().forEach((key) => void shelf.delete(key))
  const info = () => ({ keys: shelf.keys(), currentSize: 1, limitSize: 10240 })
  return {
    getStorageSync: read,
    setStorageSync: write,
    removeStorageSync: (key: string) => shelf.delete(key),
    clearStorageSync: clear,
    getStorageInfoSync: info,
    getStorage: (given: Given) => answerLater('getStorage', given, () => ({ data: mustHave(textField(given, 'key')) })),
    setStorage: (given: Given) => answerLater('setStorage', given, () => write(textField(given, 'key'), given.data)),
    removeStorage: (given: Given) => answerLater('removeStorage', given, () => shelf.delete(textField(given, 'key'))),
    clearStorage: (given?: Given) => answerLater('clearStorage', given, clear),
    getStorageInfo: (given?: Given) => answerLater('getStorageInfo', given, info),
  }
}
