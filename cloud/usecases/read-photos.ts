import type { Gallery } from 'domain/album'
import { photosPath } from 'domain/release-files'
import type { Platform } from '../ports'
import { readJsonFile } from './files'
import { readHead } from './read-head'

/** The newest gallery. Throws `gone` before the first release. */
export async function readPhotos(platform: Platform): Promise<Gallery> {
  const { photos } = await readHead(platform)
  return readJsonFile<Gallery>(platform, photosPath(photos))
}
