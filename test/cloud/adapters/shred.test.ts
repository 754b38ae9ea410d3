import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import Database from 'libsql'
import { openSqliteDocuments } from '../../../cloud/adapters/embedded/documents'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

const OPENID = 'oAnna-1234567890'

let folder: TempFolder
beforeEach(async () => {
  folder = await tempFolder()
})
afterEach(() => folder.remove())

/** The database's files that have the openid in them, in use or not. */
async function filesWithOpenid(): Promise<string[]> {
  const names = (await readdir(folder.path)).filter((name) => name.startsWith('forum.db')).sort()
  const files = await Promise.all(names.map((name) => readFile(path.join(folder.path, name))))
  return names.filter((_name, index) => files[index]?.includes(OPENID))
}

const ids = Array.from({ length: 300 }, (_, index) => `${OPENID}-${index}`)

test('an openid that was deleted is in no file of the database, while others read it', async () => {
  const [documents, other] = [openSqliteDocuments(folder.path), openSqliteDocuments(folder.path)]
  await documents.transact(async (transaction) => {
    for (const id of ids) await transaction.put('openids', id, { openid: id })
  })
  expect(await filesWithOpenid()).toContain('forum.db-wal')
  await documents.transact(async (transaction) => {
    for (const id of ids) await transaction.remove('openids', id)
  })
  expect(await other.list('openids')).toEqual([])
  await documents.shred?.()
  expect(await filesWithOpenid()).toEqual([])
  await Promise.all([documents.close(), other.close()])
})

test('what an older version deleted and left in free pages goes once the forum is opened', async () => {
  await openSqliteDocuments(folder.path).close()
  const old = new Database(path.join(folder.path, 'forum.db'))
  old.pragma('secure_delete = OFF')
  const values = ids.map((id) => `('openids', '${id}', 1, '{}')`)
  old.exec(`INSERT INTO documents (collection, id, rev, body) VALUES ${values.join()}`)
  old.exec("DELETE FROM documents WHERE collection = 'openids'")
  old.pragma('wal_checkpoint(TRUNCATE)')
  old.close()
  expect(await filesWithOpenid()).toEqual(['forum.db'])
  const documents = openSqliteDocuments(folder.path)
  await documents.shred?.()
  expect(await filesWithOpenid()).toEqual([])
  await documents.close()
})
