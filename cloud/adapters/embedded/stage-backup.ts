import { fileProblem } from 'domain/import/file-problem'
import { contentTypeOf, requireBlobName } from '../blob-names'
import { type BackupFacts, databaseIn, filesIn } from './backup'
import { openFolderBlobs } from './blobs'
import { openWriter } from './database'
import { asDiskFull } from './disk-full'
import { makeFolder } from './private-files'
import { PAGE_LIMITS, type ReadLimits, readBackup } from './read-backup'
import type { DocumentRow } from './rows'

export type Staging = {
  /** Whether a document is wanted; throws where it is not as it has to be. */
  readonly takes: (row: DocumentRow) => boolean
  /** A file as it is to be kept; nothing where it is not wanted. */
  readonly made: (path: string, bytes: Uint8Array) => Promise<Uint8Array | undefined>
  readonly limits?: ReadLimits
}

/**
 * Puts what is wanted of a backup into a data folder of its own, which is not served, and reads all of it once. Throws one
 * sentence about the first thing that is wrong; the caller removes the folder then.
 */
export async function stageBackup(
  file: string,
  folder: string,
  { takes, made, limits = PAGE_LIMITS }: Staging,
): Promise<BackupFacts> {
  const facts = { documents: 0, files: 0 }
  makeFolder(folder)
  const writer = openWriter(databaseIn(folder))
  const blobs = openFolderBlobs(filesIn(folder))
  try {
    writer.exec('BEGIN IMMEDIATE')
    const put = writer.prepare('INSERT INTO documents (collection, id, rev, body) VALUES (?, ?, ?, ?)')
    for await (const line of readBackup(file, limits)) {
      if (line.line === 'document') {
        if (!takes(line)) continue
        put.run(line.collection, line.id, line.rev, line.body)
        facts.documents++
      } else {
        const bytes = await made(nameOf(line.path), new Uint8Array(Buffer.from(line.base64, 'base64')))
        if (!bytes) continue
        await blobs.put(line.path, { bytes, type: contentTypeOf(line.path) ?? '' })
        facts.files++
      }
    }
    writer.exec('COMMIT')
    return facts
  } catch (error) {
    throw asDiskFull(error)
  } finally {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    writer.close()
  }
}

function nameOf(path: string): string {
  try {
    requireBlobName(path)
    return path
  } catch {
    const name = JSON.stringify(path.slice(0, 60))
    throw fileProblem('bad-input', 'backup-name', `The copy names a file where none belongs, ${name}; it is not taken.`)
  }
}
