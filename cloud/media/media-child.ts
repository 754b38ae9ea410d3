import { constants, setPriority } from 'node:os'
import type { MediaJob } from 'domain/media/media-job'
import { asProblem, isProblem } from 'domain/problem'
import { drawnPage } from './draw-page'
import { drawnPhoto } from './draw-photo'
import { drawnPicture } from './draw-picture'
import { mediaPreparer } from './prepare-media'

// Guests come first, where all cores are busy.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

/** One file a process: what it took of memory goes with it, and what breaks a decoder breaks nothing else. */
process.once('message', (job) => {
  mediaPreparer({ picture: drawnPicture, photo: drawnPhoto, page: drawnPage })(job as MediaJob)
    .then(
      (prepared) => ({ prepared }),
      (error) => {
        const { id, message, reason } = asProblem(error)
        const stack = isProblem(error) ? undefined : String(error instanceof Error ? error.stack : error)
        return { problem: { id, message, reason }, stack }
      },
    )
    .then((said) => process.send?.(said, () => process.disconnect()))
})
