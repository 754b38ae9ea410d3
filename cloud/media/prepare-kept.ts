import { THUMBNAIL_SIDE } from 'domain/media/limits'
import type { PrepareMedia } from 'domain/media/media-job'
import { isProblem } from 'domain/problem'
import { contentKind } from './content-kind'
import type { DrawPhoto } from './draw-photo'
import { keptPicture, type Picture } from './keep-picture'
import { mediaPreparer } from './prepare-media'
import { refused } from './refuse'

/** The photo itself is its own thumbnail where its device has drawn none. */
const keptPhoto: DrawPhoto = async (bytes, kind, thumbnail) => {
  if (kind === 'gif' || kind === 'tiff') throw refused('picture-kind')
  const picture = keptPicture(bytes, kind)
  return { picture, thumbnail: (thumbnail && keptThumbnail(thumbnail)) ?? picture }
}

/** A device's thumbnail, cleaned like every picture; nothing for what is none. */
function keptThumbnail(bytes: Uint8Array): Picture | undefined {
  if (contentKind(bytes) !== 'jpeg') return undefined
  try {
    const small = keptPicture(bytes, 'jpeg')
    return Math.max(small.width, small.height) > THUMBNAIL_SIDE ? undefined : small
  } catch (error) {
    if (isProblem(error)) return undefined
    throw error
  }
}

/** Makes files ready where nothing can draw: pictures stay as they come, without what a camera wrote into them. */
export const prepareKept: PrepareMedia = mediaPreparer({
  picture: async (bytes, kind) => keptPicture(bytes, kind),
  photo: keptPhoto,
  page: async () => {
    throw refused('pdf-here')
  },
})
