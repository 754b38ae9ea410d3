import type { PrepareMedia } from 'domain/media/media-job'
import type { DrawPhoto } from './draw-photo'
import { keptPicture } from './keep-picture'
import { mediaPreparer } from './prepare-media'
import { refused } from './refuse'

const keptPhoto: DrawPhoto = async (bytes, kind) => {
  if (kind === 'gif' || kind === 'tiff') throw refused('picture-kind')
  const picture = keptPicture(bytes, kind)
  return { picture, thumbnail: picture }
}

/** Makes files ready where nothing can draw: pictures stay as they come, without what a camera wrote into them. */
export const prepareKept: PrepareMedia = mediaPreparer(async (bytes, kind) => keptPicture(bytes, kind), keptPhoto)
