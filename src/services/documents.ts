import Taro from '@tarojs/taro'
import { addressOf } from './address'

const localPath = (path: string) => `${Taro.env.USER_DATA_PATH}/${path.split('/').pop()}`

const isKept = (file: string) =>
  new Promise<boolean>((resolve) =>
    Taro.getFileSystemManager().access({ path: file, success: () => resolve(true), fail: () => resolve(false) }),
  )

/** The file on this device; fetched once, then there without a network too. Its name carries its hash, so it never grows old. */
export async function keptFile(path: string): Promise<string> {
  const file = localPath(path)
  if (await isKept(file)) return file
  const { statusCode } = await Taro.downloadFile({ url: addressOf(path), filePath: file })
  if (statusCode !== 200) throw new Error(`downloadFile answered ${statusCode}`)
  return file
}

/** Opens a document in the phone's reader. Answers whether it could. */
export async function openDocument(path: string): Promise<boolean> {
  try {
    await Taro.openDocument({ filePath: await keptFile(path), showMenu: true })
    return true
  } catch {
    return false
  }
}
