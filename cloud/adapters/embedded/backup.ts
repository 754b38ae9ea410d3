import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline as joinStreams, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { Problem } from 'domain/problem'
import * as v from 'valibot'
import type { Platform } from '../../ports'
import { readInside } from '../../read-inside'
import { contentTypeOf } from '../blob-names'
import { blobNamesBelow, openFolderBlobs } from './blobs'
import { copiedDocuments } from './copied-documents'
import { isDamaged, openReader, openWriter } from './database'
import { beginWriting } from './documents'
import { makeFolder, PRIVATE_FILE } from './private-files'
import { type DocumentRow, listRaw, readableRows, rowOf } from './rows'
import { lockFolder } from './server-lock'

/** The lines of a backup: a head, documents, files, and a foot that says how many there were. Gzip of JSON lines. */
export const BACKUP_FORMAT = 'forum-backup-1'
export const LineSchema = v.variant('line', [
  v.strictObject({ line: v.literal('head'), format: v.string() }),
  v.strictObject({
    line: v.literal('document'),
    collection: v.string(),
    id: v.string(),
    rev: v.number(),
    body: v.string(),
  }),
  v.strictObject({ line: v.literal('file'), path: v.string(), base64: v.string() }),
  v.strictObject({ line: v.literal('foot'), documents: v.number(), files: v.number() }),
])
export type BackupLine = v.InferOutput<typeof LineSchema>

export type BackupFacts = { readonly documents: number; readonly files: number }

export const databaseIn = (folder: string): string => path.join(folder, 'forum.db')
export const filesIn = (folder: string): string => path.join(folder, 'files')

/** What of a folder is copied. */
export type CopyRules = {
  readonly isBackedUp: (row: DocumentRow) => boolean
  /** Whether a copy of these documents cannot do without a file. */
  readonly isNeeded: (copy: Pick<Platform, 'documents' | 'blobs'>, path: string) => Promise<boolean>
}

const everything: CopyRules = { isBackedUp: () => true, isNeeded: async () => true }

/** Went while it was copied: a file that the documents of the copy name, and newer ones do not. */
class FileGone extends Error {}

/** So often a copy is begun. */
const TRIES = 3

/**
 * Writes all of a data folder into one file: documents as of one moment, then every file that they can point to. A
 * server may run on the folder: a file that it deletes meanwhile is left out, or the copy is begun again where it needs
 * the file. The file is whole or not there. Throws `gone` where the folder holds no forum.
 */
export async function backUp(folder: string, file: string, rules = everything): Promise<BackupFacts> {
  if (!existsSync(databaseIn(folder))) throw new Problem('gone', `There is no forum in ${folder}.`)
  for (let tries = TRIES; ; tries--)
    try {
      return await writeBackup(folder, file, rules)
    } catch (error) {
      if (tries <= 1 || !(error instanceof FileGone)) throw error
    }
}

async function writeBackup(folder: string, file: string, rules: CopyRules): Promise<BackupFacts> {
  const facts = { documents: 0, files: 0 }
  const partial = `${file}.partial`
  try {
    await pipeline(
      Readable.from(linesOf(folder, facts, rules)),
      createGzip(),
      createWriteStream(partial, { flush: true, mode: PRIVATE_FILE }),
    )
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  return facts
}

/** The same as a stream: closed with its reader, and broken off, without a foot, where a file that it needs cannot be read. */
export function streamBackup(folder: string, rules: CopyRules): Readable {
  const gzip = createGzip()
  joinStreams(Readable.from(linesOf(folder, { documents: 0, files: 0 }, rules)), gzip, () => undefined)
  return gzip
}

const textOf = (line: BackupLine): string => `${JSON.stringify(line)}\n`

async function* linesOf(
  folder: string,
  facts: { documents: number; files: number },
  { isBackedUp, isNeeded }: CopyRules,
): AsyncGenerator<string> {
  yield textOf({ line: 'head', format: BACKUP_FORMAT })
  const [all, names] = [rowsOf(folder), await blobNamesBelow(filesIn(folder))]
  const rows = all.filter(isBackedUp)
  for (const row of rows) {
    facts.documents++
    yield textOf({ line: 'document', ...row })
  }
  const copy = { documents: copiedDocuments(rows), blobs: openFolderBlobs(filesIn(folder)) }
  for (const name of names) {
    const bytes = await readInside(filesIn(folder), name)
    if (bytes) {
      facts.files++
      yield textOf({ line: 'file', path: name, base64: bytes.toString('base64') })
    } else if (await isNeeded(copy, name)) throw new FileGone(`${name} was deleted while it was copied.`)
  }
  yield textOf({ line: 'foot', ...facts })
}

/** All rows of one moment: one statement reads one snapshot. Throws where a text of it is damaged. */
function rowsOf(folder: string): DocumentRow[] {
  const reader = openReader(databaseIn(folder))
  try {
    return listRaw(reader, 'ORDER BY documents.collection, documents.id').map(rowOf)
  } finally {
    reader.close()
  }
}

export type RestoreOptions = {
  /** The folder may hold a forum already. */
  readonly force: boolean
  /** Told what the folder holds, says what the backup's documents become, `undefined` for one that is not put back, and, once it was told all of these, what is added. */
  readonly adapt: (before: Before) => {
    amend(row: DocumentRow): DocumentRow | undefined
    added(): readonly DocumentRow[]
  }
}

type Before = {
  rowsOf(collection: string): readonly DocumentRow[]
  /** Files of the folder that the backup does not have. */
  readonly leftovers: readonly string[]
}

/**
 * Makes a data folder hold what a backup has: the files first, then all documents in one transaction, so that whoever
 * serves the folder sees the old state or the new one. Throws `bad-input` for a file that is no whole backup, and where
 * the folder holds a forum already, unless `force`. A database that is past reading is set aside as `forum.db.damaged`.
 */
export async function restore(folder: string, file: string, options: RestoreOptions): Promise<BackupFacts> {
  const facts = await checked(file)
  makeFolder(folder)
  try {
    return await putIn(folder, file, options, facts)
  } catch (error) {
    if (!options.force || !isDamaged(error)) throw error
    await setAside(folder)
    return putIn(folder, file, options, facts)
  }
}

/** Makes place for a new database where the old one is past reading. Throws `bad-input` while a server runs on it. */
async function setAside(folder: string): Promise<void> {
  const unlock = lockFolder(folder)
  try {
    await rename(databaseIn(folder), `${databaseIn(folder)}.damaged`)
    for (const end of ['-wal', '-shm']) await rm(`${databaseIn(folder)}${end}`, { force: true })
  } finally {
    unlock()
  }
}

async function putIn(
  folder: string,
  file: string,
  { force, adapt }: RestoreOptions,
  facts: BackupFacts,
): Promise<BackupFacts> {
  const writer = openWriter(databaseIn(folder))
  try {
    const isEmpty = writer.prepare('SELECT 1 FROM documents LIMIT 1').get() === undefined
    if (!isEmpty && !force)
      throw new Problem('bad-input', `${folder} holds a forum already; --force puts the backup in its place.`)
    const blobs = openFolderBlobs(filesIn(folder))
    const leftovers = new Set(await blobNamesBelow(filesIn(folder)))
    for await (const line of readLines(file)) {
      if (line.line !== 'file') continue
      const bytes = Buffer.from(line.base64, 'base64')
      await blobs.put(line.path, { bytes, type: contentTypeOf(line.path) ?? '' })
      leftovers.delete(line.path)
    }
    await beginWriting(writer)
    const { amend, added } = adapt({
      rowsOf: (collection) => readableRows(writer, collection),
      leftovers: [...leftovers],
    })
    writer.exec('DELETE FROM documents')
    const put = writer.prepare('INSERT INTO documents (collection, id, rev, body) VALUES (?, ?, ?, ?)')
    for await (const line of readLines(file)) {
      const row = line.line === 'document' ? amend(line) : undefined
      if (row) put.run(row.collection, row.id, row.rev, row.body)
    }
    for (const { collection, id, rev, body } of added()) put.run(collection, id, rev, body)
    writer.exec('COMMIT')
    return facts
  } finally {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    writer.close()
  }
}

/** Reads all of a backup before anything is written. */
async function checked(file: string): Promise<BackupFacts> {
  const facts = { documents: 0, files: 0 }
  let last: BackupLine | undefined
  for await (const line of readLines(file)) {
    if (!last && (line.line !== 'head' || line.format !== BACKUP_FORMAT)) throw noBackup(file)
    if (line.line === 'document') facts.documents++
    if (line.line === 'file') facts.files++
    last = line
  }
  const isWhole = last?.line === 'foot' && last.documents === facts.documents && last.files === facts.files
  if (!isWhole) throw noBackup(file)
  return facts
}

async function* readLines(file: string): AsyncGenerator<BackupLine> {
  const gunzip = createGunzip()
  const source = createReadStream(file)
  source.once('error', (error) => gunzip.destroy(error))
  try {
    for await (const text of createInterface({ input: source.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY }))
      yield v.parse(LineSchema, JSON.parse(text))
  } catch (error) {
    throw isNoFile(error) ? new Problem('gone', `There is no file ${file}.`) : noBackup(file)
  }
}

const noBackup = (file: string): Problem => new Problem('bad-input', `${file} is no whole backup of a forum.`)

const isNoFile = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
