import Taro from '@tarojs/taro'
import { fileUrl } from '@/platform/backend/file-url'

/** Where a file of the backend is kept on this device. */
export const localPath = (path: string) => `${Taro.env.USER_DATA_PATH}/${path.split('/').pop()}`

const isKept = (file: string) =>
  new Promise<boolean>((resolve) =>
    Taro.getFileSystemManager().access({ path: file, success: () => resolve(true), fail: () => resolve(false) }),
  )

const keep = (tempFilePath: string, filePath: string) =>
  new Promise<string>((resolve) =>
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      filePath,
      success: () => resolve(filePath),
      fail: () => resolve(tempFilePath), // a full device: good until the app closes
    }),
  )

/** The file on this device; fetched once, then there without a network too. Its name carries its hash, so it never grows old. */
export async function cachedFile(path: string): Promise<string> {
  const file = localPath(path)
  if (await isKept(file)) return file
  // Whatever was answered is written, a refusal too (wx.downloadFile): it takes the file's name only once it is known to be the file.
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url: fileUrl(path) })
  if (statusCode !== 200) throw new Error(`downloadFile answered ${statusCode}`)
  return keep(tempFilePath, file)
}

/** Opens a document in the phone's reader. Returns whether it could. */
export async function openDocument(path: string): Promise<boolean> {
  try {
    await Taro.openDocument({ filePath: await cachedFile(path), showMenu: true })
    return true
  } catch {
    return false
  }
}
