import Taro from '@tarojs/taro'
import { clear } from 'idb-keyval'

/** What the service worker keeps of plans, photos and documents. The app's own files stay: they hold nothing of the reader's. */
const MEDIA = 'media'

/** Deletes all that the app keeps in this browser: preferences, the programme, documents. Answers whether all of it is gone. */
export async function forgetDevice(): Promise<boolean> {
  try {
    Taro.clearStorageSync()
    await clear()
    if ('caches' in window) await caches.delete(MEDIA)
    return true
  } catch {
    return false // private windows may refuse any of these
  }
}
