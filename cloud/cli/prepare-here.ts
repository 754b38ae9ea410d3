import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { LARGEST_MEDIA } from 'domain/media/limits'
import type { MediaJob, PrepareMedia } from 'domain/media/media-job'
import { Problem } from 'domain/problem'

/** Makes files ready on the organiser's computer, whatever the home can. The library that draws is loaded with the first file. */
export const prepareHere: PrepareMedia = async (job) => {
  const [{ mediaPreparer }, { drawnPicture: picture }, { drawnPhoto: photo }, { drawnPage: page }] = await Promise.all([
    import('../media/prepare-media'),
    import('../media/draw-picture'),
    import('../media/draw-photo'),
    import('../media/draw-page'),
  ])
  return mediaPreparer({ picture, photo, page })(job)
}

/** A file of the computer's, unless it is larger than what is taken: then it is not read. Throws `bad-input`, `too-large`. */
export async function mediaFileAt(name: string): Promise<Omit<MediaJob, 'use'>> {
  const found = await stat(name).catch(() => undefined)
  if (!found?.isFile()) throw new Problem('bad-input', `There is no file ${name}.`)
  if (found.size > LARGEST_MEDIA) {
    const [size, most] = [found.size, LARGEST_MEDIA].map((bytes) => Math.ceil(bytes / 1024 / 1024))
    throw new Problem('too-large', `${name} has ${size} MB; at most ${most} MB are taken.`)
  }
  return { name: path.basename(name), bytes: new Uint8Array(await readFile(name)) }
}
