import { encodeUtf8 } from './bytes'
import { answerLater, type Given, Refusal, textField } from './call'
import type { Shelf } from './shelf'

/** WeChat's limits (wx.setStorage): 1 MB a key, 10 MB in all. It names no unit of the text; bytes are the strictest. */
const LARGEST = 1024 * 1024
const IN_ALL = 10 * LARGEST

const sizeOf = (text: string): number => encodeUtf8(text).length

/** `wx.setStorage` and its kin over a shelf; values go through JSON, as plain data does on the phone. */
export const storage = (shelf: Shelf): Record<string, unknown> => {
  const used = (): number => shelf.keys().reduce((sum, key) => sum + sizeOf(key) + sizeOf(shelf.get(key) ?? ''), 0)
  const read = (key: string): unknown => {
    const text = shelf.get(key)
    return text === null ? '' : JSON.parse(text)
  }
  const write = (key: string, data: unknown): void => {
    const text = JSON.stringify(data) ?? '""'
    const before = shelf.get(key)
    const grown = sizeOf(text) - (before === null ? -sizeOf(key) : sizeOf(before))
    if (sizeOf(text) > LARGEST) throw new Refusal('entry size limit reached')
    if (used() + grown > IN_ALL) throw new Refusal('exceed storage max size 10Mb')
    shelf.set(key, text)
  }
  const mustHave = (key: string): unknown => {
    if (shelf.get(key) === null) throw new Refusal('data not found')
    return read(key)
  }
  const clear = (): void => shelf.keys().forEach((key) => void shelf.delete(key))
  /** Both sizes are in KB (wx.getStorageInfo). */
  const info = () => ({ keys: shelf.keys(), currentSize: Math.ceil(used() / 1024), limitSize: IN_ALL / 1024 })
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
