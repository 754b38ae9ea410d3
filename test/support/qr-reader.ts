import jsQr from 'jsqr'
import sharp from 'sharp'

/** What a QR code in a picture says, by a decoder that was not written here; `undefined` where it finds none. */
export async function readQr(picture: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data
}

/** The picture as it comes out of a chat that was photographed: 270 px wide, seven degrees aslant, blurred by 1 px, JPEG at quality 30. */
export const worn = (picture: Uint8Array): Promise<Buffer> =>
  sharp(picture).resize(270).rotate(7, { background: '#ffffff' }).blur(1).jpeg({ quality: 30 }).toBuffer()
