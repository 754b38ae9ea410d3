import type { PrepareMedia } from 'domain/media/media-job'
import { keptPicture } from './keep-picture'
import { mediaPreparer } from './prepare-media'

/** Makes files ready where nothing can draw: pictures stay as they come, without what a camera wrote into them. */
export const prepareKept: PrepareMedia = mediaPreparer(async (bytes, kind) => keptPicture(bytes, kind))
