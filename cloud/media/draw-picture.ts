import { MOST_PIXELS } from 'domain/media/limits'
import type { MediaUse } from 'domain/media/media-use'

import type { Picture, PictureKind } from './keep-picture'
import { refused } from './refuse'

/** Pixels of a plan's longer side: it is looked at closely. */
export const PLAN_SIDE = 3000

/** Pixels of the longer side: a portrait and a logo are small on every screen. */
const SIDES: Readonly<Partial<Record<MediaUse, number>>> = { plan: PLAN_SIDE, portrait: 640, logo: 640 }

/** Draws a picture anew for a use. Rejects with `bad-input` for one that is damaged. */
export type DrawPicture = (bytes: Uint8Array, kind: PictureKind, use: MediaUse) => Promise<Picture>

/**
 * A picture as guests get it: upright, no larger than a use needs, in the colours of the web, and without what a camera
 * wrote into it. What may be lines or have holes becomes a PNG.
 */
export const drawnPicture: DrawPicture = async (bytes, kind, use) => {
  const { default: sharp } = await import('sharp')
  const side = SIDES[use]
  try {
    const picture = sharp(bytes, { failOn: 'truncated', sequentialRead: true, limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    const isPng = kind !== 'jpeg' && use !== 'portrait'
    const drawn = isPng
      ? picture.png({ compressionLevel: 9 })
      : picture.flatten({ background: PAPER }).jpeg({ quality: 84, mozjpeg: true })
    const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
    return { bytes: data, kind: isPng ? 'png' : 'jpeg', width: info.width, height: info.height }
  } catch {
    throw refused('picture-damaged')
  }
}

/** What shows through a picture with holes. */
export const PAPER = '#ffffff'
