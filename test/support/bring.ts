import type { MediaJob } from 'domain/media/media-job'
import { drawnPage } from '../../cloud/media/draw-page'
import { drawnPhoto } from '../../cloud/media/draw-photo'
import { drawnPicture } from '../../cloud/media/draw-picture'
import { mediaPreparer } from '../../cloud/media/prepare-media'

/** As a server of one machine makes files ready, in this process. */
const prepareDrawn = mediaPreparer({ picture: drawnPicture, photo: drawnPhoto, page: drawnPage })

/** What a file comes to. */
export const bring = (use: MediaJob['use'], bytes: Buffer, name = 'file', prepare = prepareDrawn) =>
  prepare({ use, name, bytes: new Uint8Array(bytes) })
