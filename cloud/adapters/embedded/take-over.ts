import { mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { contentTypeOf } from '../blob-names'
import { databaseIn, filesIn } from './backup'
import { blobNamesBelow, openFolderBlobs } from './blobs'
import { type Connection, openReader, openWriter } from './database'
import { asDiskFull } from './disk-full'
import { beginWriting } from './documents'
import { PRIVATE_FOLDER } from './private-files'
import { type DocumentRow, listRaw, readableRows, rowOf } from './rows'

type Rows = { rowsOf(collection: string): readonly DocumentRow[] }

export type TakeOver = {
  /** Throws where the folder may not be taken over. Asked when nobody else can write. */
  readonly requireFree: () => Promise<void>
  /** The document that has these files removed again where no document comes to name them: the machine may stop in between. */
  readonly waiting: (files: readonly string[]) => DocumentRow
  /** Told what the folder holds and what takes its place, says what that becomes, and what is there besides. */
  readonly adapt: (
    before: Rows & { readonly leftovers: readonly string[] },
    brought: Rows & { readonly files: readonly string[] },
  ) => { amend(row: DocumentRow): DocumentRow | undefined; added(): readonly DocumentRow[] }
}

/**
 * Puts the forum of a folder that is not served in the place of what a served one holds: its files are moved over, then all
 * documents go in with one transaction. Either all of it is done or nothing is.
 */
export async function takeOver(folder: string, staged: string, options: TakeOver): Promise<void> {
  const writer = openWriter(databaseIn(folder))
  const reader = openReader(databaseIn(staged))
  const names = await blobNamesBelow(filesIn(staged))
  const there = new Set(await blobNamesBelow(filesIn(folder)))
  const waiting = options.waiting(names.filter((name) => !there.has(name)))
  try {
    await transaction(writer, async () => putRow(writer, waiting))
    await moveFiles(filesIn(staged), filesIn(folder), names)
    const leftovers = [...there].filter((name) => !names.includes(name))
    await transaction(writer, async () => {
      await options.requireFree()
      const before = { rowsOf: (collection: string) => readableRows(writer, collection), leftovers }
      const { amend, added } = options.adapt(before, {
        rowsOf: (collection) => readableRows(reader, collection),
        files: names,
      })
      writer.exec('DELETE FROM documents')
      for (const row of allRows(reader)) {
        const amended = amend(row)
        if (amended) putRow(writer, amended)
      }
      for (const row of added()) putRow(writer, row)
    })
  } catch (error) {
    throw asDiskFull(error)
  } finally {
    reader.close()
    writer.close()
  }
}

async function transaction(writer: Connection, work: () => Promise<void>): Promise<void> {
  await beginWriting(writer)
  try {
    await work()
    writer.exec('COMMIT')
  } finally {
    if (writer.inTransaction) writer.exec('ROLLBACK')
  }
}

function putRow(writer: Connection, { collection, id, rev, body }: DocumentRow): void {
  writer
    .prepare('INSERT OR REPLACE INTO documents (collection, id, rev, body) VALUES (?, ?, ?, ?)')
    .run(collection, id, rev, body)
}

const PAGE = 500

/** All documents, a few at a time. */
function* allRows(reader: Connection): Generator<DocumentRow> {
  let [collection, id] = ['', '']
  for (;;) {
    const rows = listRaw(
      reader,
      `WHERE (documents.collection, documents.id) > (?, ?) ORDER BY documents.collection, documents.id LIMIT ${PAGE}`,
      collection,
      id,
    ).map(rowOf)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    ;({ collection, id } = last)
  }
}

/** The bytes are on the disk already; the new names are before any document says them. */
async function moveFiles(from: string, to: string, names: readonly string[]): Promise<void> {
  const folders = new Set([to])
  const elsewhere = openFolderBlobs(to)
  for (const name of names) {
    const target = path.join(to, name)
    await mkdir(path.dirname(target), { recursive: true, mode: PRIVATE_FOLDER })
    await rename(path.join(from, name), target).catch(async (error) => {
      if (!isOnAnotherDisk(error)) throw error
      // The folder of files may be a link to another disk.
      await elsewhere.put(name, { bytes: await readFile(path.join(from, name)), type: contentTypeOf(name) ?? '' })
    })
    for (let at = path.dirname(target); at.length > to.length; at = path.dirname(at)) folders.add(at)
  }
  for (const at of folders) {
    const handle = await open(at, 'r').catch(() => undefined)
    await handle?.sync().finally(() => handle.close())
  }
}

const isOnAnotherDisk = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EXDEV'
