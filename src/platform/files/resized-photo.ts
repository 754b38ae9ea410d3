import Taro from '@tarojs/taro'
import { LARGEST_THUMBNAIL, LIGHT_PHOTO, PHOTO_SIDE, THUMBNAIL_SIDE } from 'domain/media/limits'

type Size = { readonly width: number; readonly height: number }

/** Where the phone put a JPEG of the photo with its longer side at most `side` pixels (wx.compressImage). Rejects where it cannot. */
async function drawn(path: string, { width, height }: Size, side: number, quality: number): Promise<string> {
  const longer = Math.min(side, Math.max(width, height))
  const scaled = width >= height ? { compressedWidth: longer } : { compressedHeight: longer }
  return (await Taro.compressImage({ src: path, quality, ...scaled })).tempFilePath
}

/**
 * A photo of the phone's album, drawn by WeChat: no larger than guests see it, unless it is small already, and in the size of a
 * grid; each the path of a JPEG and its bytes. Nothing for what is no JPEG (an iPhone makes no other kind smaller) or lies on its
 * side, and nothing where the phone cannot: then the backend says what it thinks of the file itself. A base library before 2.26
 * knows no widths: what comes of it is too large for a grid and is left out.
 */
export async function resizedPhoto(path: string, size: number): Promise<{ photo?: Drawing; thumbnail?: Drawing }> {
  try {
    const { type, orientation, ...full } = await Taro.getImageInfo({ src: path })
    if (!/^jpe?g$/.test(type ?? '') || (orientation ?? 'up') !== 'up') return {}
    const isLong = Math.max(full.width, full.height) > PHOTO_SIDE
    const photo = isLong || size > LIGHT_PHOTO ? await sized(await drawn(path, full, PHOTO_SIDE, 90)) : undefined
    const thumbnail = await sized(await drawn(path, full, THUMBNAIL_SIDE, 70))
    return {
      ...(photo && (isLong || photo.size < size) && { photo }),
      ...(thumbnail.size <= LARGEST_THUMBNAIL && { thumbnail }),
    }
  } catch {
    return {}
  }
}

type Drawing = { readonly path: string; readonly size: number }

const sized = (path: string): Promise<Drawing> =>
  new Promise((resolve, reject) =>
    Taro.getFileSystemManager().getFileInfo({
      filePath: path,
      success: ({ size }) => resolve({ path, size }),
      fail: reject,
    }),
  )
