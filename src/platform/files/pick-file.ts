import Taro from '@tarojs/taro'
import type { PickedFile } from './picked-file'

/** What came of asking for a file; `refused` where the reader does not let the app at files, or WeChat does not. */
export type PickResult = PickedFile | 'cancelled' | 'refused'

const read = (path: string) => (from: number, to: number) =>
  new Promise<string>((resolve, reject) =>
    Taro.getFileSystemManager().readFile({
      filePath: path,
      encoding: 'base64',
      position: from,
      length: to - from,
      success: ({ data }) => resolve(String(data)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    }),
  )

/**
 * Asks for a file of one of the reader's chats; a mini program sees no others (wx.chooseMessageFile).
 * `endings`: what names may end in, without the dot.
 */
export const pickFile = (endings: readonly string[]): Promise<PickResult> =>
  new Promise((resolve) =>
    Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: [...endings],
      success: ({ tempFiles: [file] }) =>
        resolve(file ? { name: file.name, size: file.size, read: read(file.path) } : 'cancelled'),
      fail: ({ errMsg }) => resolve(/cancel/i.test(errMsg) ? 'cancelled' : 'refused'),
    }),
  )

/** Asks for a picture of the phone's album or one that is taken now, made smaller by WeChat (wx.chooseMedia). */
export const pickPicture = (): Promise<PickResult> =>
  new Promise((resolve) =>
    Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
      success: ({ tempFiles: [file] }) =>
        resolve(
          file
            ? { name: file.tempFilePath.split('/').pop() ?? '', size: file.size, read: read(file.tempFilePath) }
            : 'cancelled',
        ),
      fail: ({ errMsg }) => resolve(/cancel/i.test(errMsg) ? 'cancelled' : 'refused'),
    }),
  )
