import path from 'node:path'
import type { Platform } from '../../ports'
import { systemClock } from '../system-clock'
import { openFolderBlobs } from './blobs'
import { cachedBlobs } from './cached-blobs'
import { createLocalChangeBus } from './change-bus'
import { checkedBlobs } from './checked-blobs'
import { openSqliteDocuments } from './documents'
import { createWriteCheck, type WriteCheck } from './write-check'

const BLOB_MEMORY = 8 * 1024 * 1024

export type EmbeddedPlatform = Omit<Platform, 'clockOffset'> & { readonly writeTrouble: WriteCheck }

/** All of the one-machine home's adapters on one folder: `forum.db` and `files/`. The caller closes its documents. */
export function openEmbedded(folder: string): EmbeddedPlatform {
  const documents = openSqliteDocuments(folder)
  const files = checkedBlobs(openFolderBlobs(path.join(folder, 'files')))
  const blobs = cachedBlobs(files, BLOB_MEMORY)
  return {
    writeTrouble: createWriteCheck(documents, folder),
    documents,
    blobs,
    clock: systemClock,
    changes: createLocalChangeBus(documents.foreignVersion, blobs.clear),
  }
}
