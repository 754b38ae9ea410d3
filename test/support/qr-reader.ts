import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runInThisContext } from 'node:vm'
import type jsQr from 'jsqr'
import sharp from 'sharp'

/**
 * The decoder outside of Jest's sandbox, in which each look at `Math` asks the sandbox first: thirty times as fast. The
 * file is a UMD bundle without a `require`.
 */
const decoder = (): typeof jsQr => {
  const module: { exports: unknown } = { exports: {} }
  const source = readFileSync(path.resolve(__dirname, '../../node_modules/jsqr/dist/jsQR.js'), 'utf8')
  runInThisContext(`(function (module, exports) {${source}\n})`)(module, module.exports)
  const loaded = module.exports as { default?: typeof jsQr } & typeof jsQr
  return loaded.default ?? loaded
}

const held: { decode?: typeof jsQr } = {}

/** What a QR code in a picture says, by a decoder that was not written here; `undefined` where it finds none. */
export async function readQr(picture: Uint8Array): Promise<string | undefined> {
  held.decode ??= decoder()
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return held.decode(new Uint8ClampedArray(data), info.width, info.height, { inversionAttempts: 'dontInvert' })?.data
}

/** The picture half as wide, as on a screen: harder to read, in a quarter of the time. */
export const halved = async (picture: Uint8Array): Promise<Buffer> => {
  const { width = 0 } = await sharp(picture).metadata()
  return sharp(picture)
    .resize(Math.round(width / 2))
    .png({ compressionLevel: 0 })
    .toBuffer()
}

/** The picture as it comes out of a chat that was photographed: 270 px wide, seven degrees aslant, blurred by 1 px, JPEG at quality 30. */
export const worn = (picture: Uint8Array): Promise<Buffer> =>
  sharp(picture).resize(270).rotate(7, { background: '#ffffff' }).blur(1).jpeg({ quality: 30 }).toBuffer()
