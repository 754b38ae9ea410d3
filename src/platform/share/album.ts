import Taro from '@tarojs/taro'
import { addressOf } from '@/platform/backend/address'

/** The address of a picture that the backend keeps. */
export const pictureAddress = (path: string): string => addressOf(path)

/** Whether the platform shows pictures full screen by itself. */
export const hasOwnPreview = true

/** Full screen, with pinching and swiping; both are addresses. */
export function previewPictures(pictures: readonly string[], current: string): void {
  Taro.previewImage({ urls: [...pictures], current })
}

/** What came of saving a picture. `refused`: the reader, now or earlier, does not let the app into the album. */
export type Saving = 'saved' | Refusal

/** Why WeChat did not do what it was asked. */
type Refusal = 'cancelled' | 'refused' | 'failed'

/** What WeChat's refusal means: the reader called it off, or does not allow it, or it went wrong. */
export function reasonOf(fault: unknown): Refusal {
  const words = String((fault as { errMsg?: unknown } | undefined)?.errMsg ?? fault)
  if (/cancel/i.test(words)) return 'cancelled'
  return /auth|deny|denied|privacy/i.test(words) ? 'refused' : 'failed'
}

/** Puts a picture into the phone's album; WeChat asks the reader the first time. */
export async function savePicture(path: string): Promise<Saving> {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url: addressOf(path) })
    if (statusCode !== 200) return 'failed'
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'saved'
  } catch (fault) {
    return reasonOf(fault)
  }
}

/** WeChat's page of what this app may do; only a tap may open it (wx.openSetting). */
export function openPermissions(): void {
  Taro.openSetting()
}
