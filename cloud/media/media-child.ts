import { doJob } from './do-job'
import { drawnPage } from './draw-page'
import { drawnPhoto } from './draw-photo'
import { drawnPicture } from './draw-picture'
import { mediaPreparer } from './prepare-media'

/** One file a process: what it took of memory goes with it, and what breaks a decoder breaks nothing else. */
doJob(mediaPreparer({ picture: drawnPicture, photo: drawnPhoto, page: drawnPage }))
