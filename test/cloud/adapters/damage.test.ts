import path from 'node:path'
import Database from 'libsql'
import { backUp, restore } from '../../../cloud/adapters/embedded/backup'
import { type EmbeddedDocuments, openSqliteDocuments } from '../../../cloud/adapters/embedded/documents'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

const WAY_OUT = 'put a backup back: npm run -s forum -- restore FILE --force'

let folder: TempFolder
let documents: EmbeddedDocuments
beforeEach(async () => {
  folder = await tempFolder()
  documents = openSqliteDocuments(folder.path)
  for (const id of ['a', 'b']) await documents.transact((transaction) => transaction.put('rooms', id, { name: 'Hall' }))
})
afterEach(async () => {
  await documents.close()
  await folder.remove()
})

/** As a disk that is going leaves a text. */
function damage(column: 'id' | 'body', hex: string): void {
  const database = new Database(path.join(folder.path, 'forum.db'))
  database.exec(`UPDATE documents SET ${column} = CAST(x'${hex}' AS TEXT) WHERE id = 'b'`)
  database.close()
}

test.each([
  ['a byte that is no UTF-8', '7b226e616d65223a22ff227d'],
  ['a text that is cut short', '7b226e616d65223a'],
])('a document with %s is refused by its name, with the way out, and the others are read', async (_what, hex) => {
  damage('body', hex)
  await expect(documents.get('rooms', 'b')).rejects.toThrow('the document "rooms/b" cannot be read')
  await expect(documents.list('rooms')).rejects.toThrow(WAY_OUT)
  await expect(documents.transact((transaction) => transaction.get('rooms', 'b'))).rejects.toThrow(WAY_OUT)
  expect((await documents.get('rooms', 'a'))?.body).toEqual({ name: 'Hall' })
})

test('an id that is damaged ends no process either', async () => {
  damage('id', '62ff')
  await expect(documents.list('rooms')).rejects.toThrow('the document "rooms/b\ufffd" cannot be read')
})

test('a backup of a damaged document is refused: it would be no copy', async () => {
  damage('body', '7bff7d')
  await expect(backUp(folder.path, path.join(folder.path, 'copy'))).rejects.toThrow('"rooms/b"')
})

test('a text that begins with a byte order mark stays as it is', async () => {
  await documents.transact((transaction) => transaction.put('rooms', '\ufeffc', '\ufeffHall'))
  expect(await documents.get('rooms', '\ufeffc')).toMatchObject({ id: '\ufeffc', body: '\ufeffHall' })
})

test('a backup goes back over documents that cannot be read', async () => {
  const file = path.join(folder.path, 'copy')
  await backUp(folder.path, file)
  damage('body', '7bff7d')
  const known: string[] = []
  const adapt = ({ rowsOf }: { rowsOf(collection: string): readonly { id: string }[] }) => {
    known.push(...rowsOf('rooms').map(({ id }) => id))
    return { amend: <T>(row: T) => row, added: () => [] }
  }
  await restore(folder.path, file, { force: true, adapt })
  expect(known).toEqual(['a'])
  expect((await documents.get('rooms', 'b'))?.body).toEqual({ name: 'Hall' })
})
