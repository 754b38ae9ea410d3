import type { ByteText } from './bytes'
import { answerLater, fieldsOf, type Given, Refusal, textField } from './call'
import type { FileSystem } from './files'
import type { Journal } from './journal'

/** What a phone says of a picture, as the file has it: before it is turned upright. */
export interface PictureFacts {
  width: number
  height: number
  type: string
  orientation: string
}

/** How a phone reads and draws pictures, as far as a host has a way. Both reject a file that is not a picture. */
export interface PhonePictures {
  facts(bytes: ByteText): Promise<PictureFacts>
  /** As a JPEG, one side as long as told and the other in proportion. */
  smaller(bytes: ByteText, side: { width?: number; height?: number }, quality: number): Promise<ByteText>
}

/** A host that draws none. */
export const noPictures: PhonePictures = {
  facts: () => Promise.reject(new Refusal('image error')),
  smaller: () => Promise.reject(new Refusal('compress error')),
}

const pixels = (value: unknown): number | undefined => {
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !(value > 0)) throw new Refusal('parameter error: a side should be Number')
  return value
}

/** `wx.getImageInfo` and `wx.compressImage`, refusable by name. */
export const pictureMembers = (
  pictures: PhonePictures,
  files: FileSystem,
  journal: Journal,
): Record<string, unknown> => {
  let made = 0
  const bytesAt = (given: Given) => files.read(textField(given, 'src'), 'binary') as ByteText
  const acts: Record<string, (given: Given) => Promise<object>> = {
    getImageInfo: (given) => pictures.facts(bytesAt(given)),
    compressImage: async (given) => {
      const side = { width: pixels(given.compressedWidth), height: pixels(given.compressedHeight) }
      const bytes = await pictures.smaller(bytesAt(given), side, Number(given.quality ?? 80))
      made += 1
      return { tempFilePath: files.putTemp(`compressed-${made}.jpg`, bytes) }
    },
  }
  const member = (name: string, act: (given: Given) => Promise<object>) => (given: Given) => {
    journal.note(name, fieldsOf(given))
    return answerLater(name, given, async () => {
      const refusal = journal.refusalOf(name)
      if (refusal !== undefined) throw new Refusal(refusal)
      return act(given)
    })
  }
  return Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, member(name, act)]))
}
