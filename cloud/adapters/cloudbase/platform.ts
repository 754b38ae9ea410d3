import type { Platform } from '../../ports'
import { systemClock } from '../system-clock'
import { openCloudBlobs } from './blobs'
import type { CloudDatabase, CloudFiles } from './cloud-database'
import { openCloudDocuments } from './documents'

export type CloudbaseOptions = {
  /** What the names of this forum's collections begin with. */
  readonly prefix: string
  /** `cloud://<environment>.<bucket>` of the storage. */
  readonly root: string
  /** The folder of this forum's files in it; `''` for all of it. */
  readonly folder: string
}

/** What one environment keeps, over either SDK. */
export const openCloudbase = (
  { database, files }: { readonly database: CloudDatabase; readonly files: CloudFiles },
  { prefix, root, folder }: CloudbaseOptions,
): Pick<Platform, 'documents' | 'blobs' | 'clock'> => {
  const documents = openCloudDocuments(database, { prefix, clock: systemClock })
  return { documents, blobs: openCloudBlobs(files, { root, folder, documents }), clock: systemClock }
}
