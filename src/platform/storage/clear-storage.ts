import Taro from '@tarojs/taro'

const filesOf = (folder: string) =>
  new Promise<string[]>((resolve) =>
    Taro.getFileSystemManager().readdir({
      dirPath: folder,
      success: ({ files }) => resolve(files),
      fail: () => resolve([]),
    }),
  )

const removed = (filePath: string) =>
  new Promise<boolean>((resolve) =>
    Taro.getFileSystemManager().unlink({ filePath, success: () => resolve(true), fail: () => resolve(false) }),
  )

/** Deletes all that the app keeps on this device: preferences, the programme, documents. Returns whether everything was deleted. */
export async function clearStorage(): Promise<boolean> {
  const folder = Taro.env.USER_DATA_PATH ?? ''
  const files = await filesOf(folder)
  const results = await Promise.all(files.map((file) => removed(`${folder}/${file}`)))
  try {
    Taro.clearStorageSync()
  } catch {
    return false
  }
  return results.every(Boolean)
}
