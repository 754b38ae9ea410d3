import type * as real from '@/platform/storage/clear-storage'
import { preferences } from './preferences'
import { device } from './stored-texts'

/** Deletes what the fakes keep. */
export const clearStorage: typeof real.clearStorage = async () => {
  preferences.texts.clear()
  device.files.clear()
  return true
}
