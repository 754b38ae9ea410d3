import { MOST_PHOTO_PIXELS, PHOTO_SIDE, THUMBNAIL_SIDE } from 'domain/media/limits'
import type { ContentKind } from './content-kind'
import { PAPER } from './draw-picture'
import type { Picture } from './keep-picture'
import { refused, tooManyPixels } from './refuse'

export const photoKinds = ['jpeg', 'png', 'webp', 'gif', 'tiff'] as const satisfies readonly ContentKind[]
export type PhotoKind = (typeof photoKinds)[number]

/** A photo in the two sizes that guests get. */
export type DrawnPhoto = { readonly picture: Picture; readonly thumbnail: Picture }

/**
 * Makes both sizes of a photo. Rejects with `bad-input` for one that is damaged or has too many pixels.
 * @param thumbnail the smaller size as the photo's device has drawn it, unchecked
 */
export type DrawPhoto = (bytes: Uint8Array, kind: PhotoKind, thumbnail?: Uint8Array) => Promise<DrawnPhoto>

/**
 * A photo upright, in two sizes, in the colours of the web, and without what the camera wrote into it: where and when it was
 * taken, and by whom.
 */
export const drawnPhoto: DrawPhoto = async (bytes) => {
  const { default: sharp } = await import('sharp')
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw refused('picture-damaged')
    })
  if (size.width * size.height > MOST_PHOTO_PIXELS) throw tooManyPixels(MOST_PHOTO_PIXELS)
  const upright = () =>
    sharp(bytes, { limitInputPixels: MOST_PHOTO_PIXELS, failOn: 'truncated' })
      .autoOrient()
      .flatten({ background: PAPER })
  const within = { withoutEnlargement: true, fit: 'inside' } as const
  try {
    // One after the other: both at once take twice the memory.
    const large = upright().resize({ width: PHOTO_SIDE, height: PHOTO_SIDE, ...within })
    const picture = await large.jpeg({ quality: 80, mozjpeg: true }).toBuffer({ resolveWithObject: true })
    const small = upright().resize({ width: THUMBNAIL_SIDE, ...within })
    const thumbnail = await small.webp({ quality: 72 }).toBuffer({ resolveWithObject: true })
    return { picture: pictureOf(picture, 'jpeg'), thumbnail: pictureOf(thumbnail, 'webp') }
  } catch {
    throw refused('picture-damaged')
  }
}

type Drawn = { readonly data: Buffer; readonly info: { readonly width: number; readonly height: number } }

const pictureOf = ({ data, info: { width, height } }: Drawn, kind: Picture['kind']): Picture => ({
  bytes: data,
  kind,
  width,
  height,
})
