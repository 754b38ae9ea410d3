import Taro from '@tarojs/taro'
import type { PickedFile } from './picked-file'
import { resizedPhoto } from './resized-photo'

/** What came of asking for files; `refused` where the reader does not let the app at files, or WeChat does not. */
export type PickResult = readonly PickedFile[] | 'cancelled' | 'refused'

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

type Chosen = { readonly path: string; readonly name: string; readonly size: number }

const picked = ({ path, name, size }: Chosen): PickedFile => ({ name, size, read: read(path) })

/** A photo of the phone's, which draws it before it is sent. */
const pickedPhoto = (chosen: Chosen): PickedFile => ({
  ...picked(chosen),
  asPhoto: async () => {
    const { photo, thumbnail } = await resizedPhoto(chosen.path, chosen.size)
    return {
      ...(photo && { file: picked({ ...photo, name: chosen.name }) }),
      ...(thumbnail && { thumbnail: await read(thumbnail.path)(0, thumbnail.size) }),
    }
  },
})

const failed = ({ errMsg }: { errMsg: string }): PickResult => (/cancel/i.test(errMsg) ? 'cancelled' : 'refused')

/**
 * Asks for files of one of the reader's chats, at most `most` of at most 100; a mini program sees no others
 * (wx.chooseMessageFile). `endings`: what names may end in, without the dot.
 */
export const pickFiles = (endings: readonly string[], most: number): Promise<PickResult> =>
  new Promise((resolve) =>
    Taro.chooseMessageFile({
      count: most,
      type: 'file',
      extension: [...endings],
      success: ({ tempFiles }) => resolve(tempFiles.map(pickedPhoto)),
      fail: (fault) => resolve(failed(fault)),
    }),
  )

/** Asks for pictures of the phone's album, at most `most` of at most 9, or one that is taken now, made smaller by WeChat (wx.chooseMedia). */
export const pickPictures = (most: number): Promise<PickResult> =>
  new Promise((resolve) =>
    Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
      success: ({ tempFiles }) =>
        resolve(
          tempFiles.map(({ tempFilePath: path, size }) =>
            pickedPhoto({ path, name: path.split('/').pop() ?? '', size }),
          ),
        ),
      fail: (fault) => resolve(failed(fault)),
    }),
  )
