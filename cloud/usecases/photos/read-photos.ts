import type { Gallery } from 'domain/photos/album'
import { photosPath } from 'domain/release/release-files'
import type { Platform } from '../../ports'
import { readHead } from '../release/read-head'
import { readJsonFile } from '../store/files'

/** The newest gallery. Throws `gone` before the first release. */
export async function readPhotos(platform: Pick<Platform, 'documents' | 'blobs' | 'clockOffset'>): Promise<Gallery> {
  const { photos } = await readHead(platform)
  return readJsonFile<Gallery>(platform, photosPath(photos))
}
