import sharp from 'sharp'
import { type ByteText, toByteText } from '../wx/bytes'
import type { PhonePictures } from '../wx/phone-pictures'

/** `wx.getImageInfo`, orientation: the eight values of Exif, in their order. */
const ORIENTATIONS = 'up up-mirrored down down-mirrored left-mirrored right right-mirrored left'.split(' ')

const bufferOf = (bytes: ByteText): Buffer => Buffer.from(bytes, 'latin1')

/** Pictures read and drawn as a phone does. */
export const drawnPictures: PhonePictures = {
  async facts(bytes) {
    const { width, height, format, orientation = 1 } = await sharp(bufferOf(bytes)).metadata()
    return { width, height, type: format, orientation: ORIENTATIONS[orientation - 1] ?? 'up' }
  },
  async smaller(bytes, side, quality) {
    const drawn = await sharp(bufferOf(bytes)).resize(side).jpeg({ quality }).toBuffer()
    return toByteText(new Uint8Array(drawn).buffer)
  },
}
