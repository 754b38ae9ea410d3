import Taro from '@tarojs/taro'
import { cachedFile, localPath } from './documents'

/** The drawing's address on this device, where it has been kept. */
export const cachedPlan = (path: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const file = localPath(path)
    Taro.getFileSystemManager().access({ path: file, success: () => resolve(file), fail: () => resolve(undefined) })
  })

/** Fetches a drawing and keeps it on this device. Rejects where it cannot be had. */
export async function cachePlan(path: string): Promise<void> {
  await cachedFile(path)
}

export const removeCachedPlan = (path: string): Promise<void> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().unlink({ filePath: localPath(path), success: () => resolve(), fail: () => resolve() })
  })

/** The drawing as the platform can show it: from this device, else by way of the network. Rejects where it cannot be had. */
export const planUrl = cachedFile
