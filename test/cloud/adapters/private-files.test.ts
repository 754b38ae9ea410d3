import { chmod, mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { backUp } from '../../../cloud/adapters/embedded/backup'
import { openFolderBlobs } from '../../../cloud/adapters/embedded/blobs'
import { openSqliteDocuments } from '../../../cloud/adapters/embedded/documents'
import { lockFolder } from '../../../cloud/adapters/embedded/server-lock'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

let root: TempFolder
let folder: string
beforeEach(async () => {
  root = await tempFolder()
  folder = path.join(root.path, 'data')
})
afterEach(() => root.remove())

const modeOf = async (file: string): Promise<string> => ((await stat(file)).mode & 0o777).toString(8)
const picture = { bytes: new Uint8Array([1]), type: 'image/png' }
const open = () => ({ documents: openSqliteDocuments(folder), blobs: openFolderBlobs(path.join(folder, 'files')) })

test('what a forum writes is its own user’s alone, a backup too', async () => {
  const unlock = lockFolder(folder)
  const { documents, blobs } = open()
  await documents.transact((transaction) => transaction.put('rooms', 'a', {}))
  await blobs.put('media/a.png', picture)
  await backUp(folder, path.join(folder, 'copy'))
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const modes = new Map<string, string>()
  for (const entry of entries) {
    const name = path.join(entry.parentPath, entry.name)
    modes.set(path.relative(folder, name), await modeOf(name))
  }
  expect(await modeOf(folder)).toBe('700')
  expect(Object.fromEntries(modes)).toMatchObject({
    'forum.db': '600',
    'forum.db-wal': '600',
    'forum.db-shm': '600',
    files: '700',
    'files/media': '700',
    'files/media/a.png': '600',
    copy: '600',
    'server.pid': '600',
  })
  await documents.close()
  unlock()
})

test('what an older version left readable by all is closed at the next start', async () => {
  const before = open()
  await before.blobs.put('media/a.png', picture)
  await before.documents.close()
  for (const name of ['forum.db', 'files']) await chmod(path.join(folder, name), 0o755)
  const { documents } = open()
  await documents.transact((transaction) => transaction.put('rooms', 'a', {}))
  const names = ['forum.db', 'forum.db-wal', 'files']
  expect(await Promise.all(names.map((name) => modeOf(path.join(folder, name))))).toEqual(['600', '600', '700'])
  await documents.close()
})

test('a folder that was there before keeps the rights that it has', async () => {
  await mkdir(folder, { mode: 0o755 })
  await chmod(folder, 0o755)
  await open().documents.close()
  expect(await modeOf(folder)).toBe('755')
})

describe('a link', () => {
  const linked = (from: string, to: string) => symlink(to, path.join(folder, 'files', from))
  beforeEach(async () => {
    await mkdir(path.join(folder, 'files/media'), { recursive: true })
    await writeFile(path.join(root.path, 'secret.json'), '{}')
    await mkdir(path.join(root.path, 'elsewhere'))
    await writeFile(path.join(root.path, 'elsewhere/a.json'), '{}')
  })

  test.each([
    ['a file', 'media/a.json', '../../../secret.json', 'media/a.json'],
    ['the database', 'media/db.png', '../../forum.db', 'media/db.png'],
    ['a folder', 'plans', '../../elsewhere', 'plans/a.json'],
    ['itself', 'media/a.json', 'a.json', 'media/a.json'],
  ])('to %s outside is not followed', async (_what, from, to, asked) => {
    await open().documents.close()
    await linked(from, to)
    expect(await openFolderBlobs(path.join(folder, 'files')).get(asked)).toBeUndefined()
  })

  test('to another disk may stand for the whole folder', async () => {
    await symlink(path.join(root.path, 'elsewhere'), path.join(folder, 'linked'))
    expect(await openFolderBlobs(path.join(folder, 'linked')).get('a.json')).toMatchObject({ type: 'application/json' })
  })
})
