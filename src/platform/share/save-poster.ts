import Taro from '@tarojs/taro'
import { type PhotoSaveResult, wechatFailure } from './photo-album'

/** What came of keeping a poster. `shared` and `downloaded` are the web's: passed on, or put among the downloads. */
export type PosterSaveResult = PhotoSaveResult | 'shared' | 'downloaded'

/** The canvas that a poster was drawn on, and how large it is, in its own pixels. */
type Drawn = { readonly width: number; readonly height: number }

const fileOf = async (canvas: Drawn): Promise<string> => {
  const { width, height } = canvas
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as Taro.Canvas,
    x: 0,
    y: 0,
    width,
    height,
    // Without these WeChat multiplies by the screen's pixel ratio.
    destWidth: width,
    destHeight: height,
    fileType: 'png',
  })
  return tempFilePath
}

/** Puts the poster into the phone's album at its full size; WeChat asks the reader the first time. */
export async function savePoster(canvas: Drawn, _name: string): Promise<PosterSaveResult> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: await fileOf(canvas) })
    return 'saved'
  } catch (fault) {
    return wechatFailure(fault)
  }
}
