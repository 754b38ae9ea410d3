import jsQr from 'jsqr'
import sharp from 'sharp'

/** What a QR code in a picture says, by a decoder that was not written here; `undefined` where it finds none. */
export async function readQr(picture: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data
}
