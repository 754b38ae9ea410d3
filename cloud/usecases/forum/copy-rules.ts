import { type Platform, PRIVATE } from '../../ports'
import { ACTS } from '../draft/acts'
import { SNAPSHOTS } from '../draft/snapshots'
import { IMPORTS } from '../import/last-imports'
import { listAll } from '../store/list-all'
import { RELEASES } from '../store/records'
import { namedPaths } from '../store/removals'
import { isBackedUp, isForOwners } from './adapt-restored-documents'

type Copy = Pick<Platform, 'documents' | 'blobs'>

/** Whose private files are read as long as the document is there. Pieces of an upload are not: it is begun again. */
const NAMING: readonly string[] = [ACTS, SNAPSHOTS, IMPORTS, RELEASES]

/**
 * Whether a copy needs a file that was deleted while it was made. It does not need what its own documents were about to
 * delete: photos that were removed an hour ago, what no form was saved with, superseded files.
 */
async function isNeeded(copy: Copy, path: string): Promise<boolean> {
  if (path.startsWith(PRIVATE)) return isNamedInDocuments(copy, path)
  // Where a file with names went itself, the copy needs that one.
  const named = await namedPaths({ ...copy, clockOffset: 0 }).catch(() => undefined)
  return named?.includes(path) ?? true
}

async function isNamedInDocuments({ documents }: Copy, path: string): Promise<boolean> {
  for (const collection of NAMING)
    for await (const { body } of listAll(documents, collection)) if (JSON.stringify(body).includes(path)) return true
  return false
}

export const operatorsCopy = { isBackedUp, isNeeded }
/** Without what is kept of guests. */
export const ownersCopy = { isBackedUp: isForOwners, isNeeded }
