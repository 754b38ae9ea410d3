import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { openReader, openWriter } from './database'
import { beginWriting } from './documents'

const RowSchema = v.object({ collection: v.string(), id: v.string(), rev: v.number(), body: v.string() })
type Row = v.InferOutput<typeof RowSchema>

/** What a document becomes in the copy, `undefined` for one that is left out; and what is added once all are known. */
type Amendment = { amend(row: Row): Row | undefined; added(): readonly Row[] }

const DATABASE = 'forum.db'
const FILES = 'files'

/**
 * Copies a data folder, on which a server may run: documents as of one moment, then every file that they can point to.
 * Files never change once written, so they are linked where the disk can. A folder without a forum leaves an empty one.
 */
export async function copyFolder(from: string, to: string, { amend, added }: Amendment): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  if (!existsSync(path.join(from, DATABASE))) return
  const rows = rowsIn(path.join(from, DATABASE)).flatMap((row) => amend(row) ?? [])
  await writeRows(path.join(to, DATABASE), [...rows, ...added()])
  await copyFiles(path.join(from, FILES), path.join(to, FILES))
}

function rowsIn(file: string): Row[] {
  const reader = openReader(file)
  try {
    const rows = reader.prepare('SELECT collection, id, rev, body FROM documents').all()
    return rows.map((row) => v.parse(RowSchema, row))
  } finally {
    reader.close()
  }
}

async function writeRows(file: string, rows: readonly Row[]): Promise<void> {
  const writer = openWriter(file)
  try {
    await beginWriting(writer)
    const put = writer.prepare('INSERT INTO documents (collection, id, rev, body) VALUES (?, ?, ?, ?)')
    for (const { collection, id, rev, body } of rows) put.run(collection, id, rev, body)
    writer.exec('COMMIT')
  } finally {
    writer.close()
  }
}

/** Without what begins with a dot: files that are being written. */
async function copyFiles(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) await copyFiles(source, target)
    else if (entry.isFile()) await linkOrCopy(source, target)
  }
}

async function linkOrCopy(source: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true })
  await link(source, target).catch(() => copyFile(source, target))
}
