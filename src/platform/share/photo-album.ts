import Taro from '@tarojs/taro'
import { fileUrl } from '@/platform/backend/file-url'

/** The address of a picture that the backend keeps. */
export const photoUrl = (path: string): string => fileUrl(path)

/** Whether the platform shows pictures full screen by itself. */
export const hasOwnPreview = true

/** Full screen, with pinching and swiping; both are addresses. */
export function previewPhotos(pictures: readonly string[], current: string): void {
  Taro.previewImage({ urls: [...pictures], current })
}

/** What came of saving a picture. `refused`: the reader, now or earlier, does not let the app into the album. */
export type PhotoSaveResult = 'saved' | Refusal

/** Why WeChat did not do what it was asked. */
type Refusal = 'cancelled' | 'refused' | 'failed'

/** What WeChat's refusal means: the reader called it off, or does not allow it, or it went wrong. */
export function wechatFailure(fault: unknown): Refusal {
  const words = String((fault as { errMsg?: unknown } | undefined)?.errMsg ?? fault)
  if (/cancel/i.test(words)) return 'cancelled'
  return /auth|deny|denied|privacy/i.test(words) ? 'refused' : 'failed'
}

/** Puts a picture into the phone's album; WeChat asks the reader the first time. */
export async function savePhoto(path: string): Promise<PhotoSaveResult> {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url: fileUrl(path) })
    if (statusCode !== 200) return 'failed'
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'saved'
  } catch (fault) {
    return wechatFailure(fault)
  }
}

/** WeChat's page of what this app may do; only a tap may open it (wx.openSetting). */
export function openPermissionSettings(): void {
  Taro.openSetting()
}
