import Taro from '@tarojs/taro'
import { FIRST_PAINT } from 'domain/look/first-paint'
import { clear } from 'idb-keyval'
import { withTimeout } from '@/platform/time/wait'

/** A browser's database may never answer. */
const PATIENCE = 3000 // ms

/** What the service worker keeps of plans, photos and documents. The app's own files stay: they hold nothing of the reader's. */
const MEDIA = 'media'

/** Deletes all that the app keeps in this browser: preferences, the programme, documents. Returns whether everything was deleted. */
export async function clearStorage(): Promise<boolean> {
  try {
    Taro.clearStorageSync()
    sessionStorage.clear()
    if (
      !(await withTimeout(
        PATIENCE,
        clear().then(() => true),
        false,
      ))
    )
      return false
    if ('caches' in window) await Promise.all([MEDIA, FIRST_PAINT.cache].map((name) => caches.delete(name)))
    return true
  } catch {
    return false // private windows may refuse any of these
  }
}
