import path from 'node:path'
import type { Platform } from '../../ports'
import { openBlobs } from './blobs'
import { createChangeBus } from './change-bus'
import { checkedBlobs } from './checked-blobs'
import { systemClock } from './clock'
import { openDocuments } from './documents'
import { rememberingBlobs } from './remembering-blobs'
import { createWriteCheck, type WriteCheck } from './write-check'

const BLOB_MEMORY = 8 * 1024 * 1024

export type EmbeddedPlatform = Omit<Platform, 'rehearsal'> & { readonly writeTrouble: WriteCheck }

/** All of the one-machine home's adapters on one folder: `forum.db` and `files/`. Whoever opens it closes its documents. */
export function openEmbedded(folder: string): EmbeddedPlatform {
  const documents = openDocuments(folder)
  const files = checkedBlobs(openBlobs(path.join(folder, 'files')))
  const blobs = rememberingBlobs(files, BLOB_MEMORY)
  return {
    writeTrouble: createWriteCheck(documents, folder),
    documents,
    blobs,
    clock: systemClock,
    changes: createChangeBus(documents.foreignVersion, blobs.forgetAll),
  }
}
