import { MOST_PIXELS } from 'domain/media/limits'
import { contentKind } from '../content-kind'
import { type PictureKind, sizeOf } from '../keep-picture'

const DATA = /^data:image\/(?:png|jpe?g|webp);base64,([A-Za-z0-9+/=\s]+)$/i

/** Whether an `image` holds its own picture, of a kind and a size that are taken. */
export function isEmbeddedPicture(address: string): boolean {
  const [, base64] = DATA.exec(address.trim()) ?? []
  if (base64 === undefined) return false
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  const kind = contentKind(bytes)
  if (kind !== 'png' && kind !== 'jpeg' && kind !== 'webp') return false
  try {
    return isSmall(bytes, kind)
  } catch {
    return false
  }
}

function isSmall(bytes: Uint8Array, kind: PictureKind): boolean {
  const { width, height } = sizeOf(bytes, kind)
  return width * height <= MOST_PIXELS
}
