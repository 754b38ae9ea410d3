import path from 'node:path'
import type { Platform } from '../../ports'
import { openBlobs } from './blobs'
import { createChangeBus } from './change-bus'
import { systemClock } from './clock'
import { openDocuments } from './documents'

/** All of the one-machine home's adapters on one folder: `forum.db` and `files/`. Whoever opens it closes its documents. */
export function openEmbedded(folder: string): Omit<Platform, 'rehearsal'> {
  const documents = openDocuments(folder)
  return {
    documents,
    blobs: openBlobs(path.join(folder, 'files')),
    clock: systemClock,
    changes: createChangeBus(documents.foreignVersion),
  }
}
