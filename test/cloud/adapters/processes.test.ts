import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openFolderBlobs } from '../../../cloud/adapters/embedded/blobs'
import { createLocalChangeBus } from '../../../cloud/adapters/embedded/change-bus'
import { openSqliteDocuments } from '../../../cloud/adapters/embedded/documents'
import { until } from '../../hosts/until'
import { runChild } from '../../support/child'
import { gate } from '../../support/gate'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

jest.setTimeout(30_000)

let folder: TempFolder
beforeEach(async () => {
  folder = await tempFolder()
})
afterEach(() => folder.remove())

const bump = (times: number) => runChild('test/support/children/bump.ts', [folder.path, String(times)])

test('two processes that begin on an empty folder at once lose nothing of each other', async () => {
  const children = [bump(150), bump(150)]
  for (const child of children) expect([await child.ended, child.output()]).toEqual([0, ''])
  const documents = openSqliteDocuments(folder.path)
  expect(await documents.get('counts', 'one')).toStrictEqual({ id: 'one', rev: 300, body: 300 })
  await documents.close()
})

test('what another process commits is announced here', async () => {
  const documents = openSqliteDocuments(folder.path)
  const heard = gate()
  const stop = createLocalChangeBus(documents.foreignVersion).listen(heard.open)
  const child = bump(1)
  await heard.passed
  stop()
  await child.ended
  expect((await documents.get('counts', 'one'))?.body).toBe(1)
  await documents.close()
})

test('what a killed process left behind goes with the next file, what is being written stays', async () => {
  const partial = path.join(folder.path, '.partial')
  await mkdir(partial, { recursive: true })
  for (const name of ['left', 'fresh']) await writeFile(path.join(partial, name), name)
  await utimes(path.join(partial, 'left'), 0, 0)
  await openFolderBlobs(folder.path).put('media/one.png', { bytes: new Uint8Array([1]), type: 'image/png' })
  expect(await readdir(partial)).toEqual(['fresh'])
})

test('a process killed in the middle of writing a file leaves no half of it', async () => {
  const size = 32 * 1024 * 1024
  const child = runChild('test/support/children/write-blob.ts', [folder.path, 'media/big.png', String(size)])
  const partial = path.join(folder.path, '.partial')
  await until(async () => (await readdir(partial).catch(() => [])).length > 0)
  child.process.kill('SIGKILL')
  await child.ended
  const found = await openFolderBlobs(folder.path).get('media/big.png')
  expect([undefined, size]).toContain(found?.bytes.length)
  await openFolderBlobs(folder.path).put('media/big.png', { bytes: new Uint8Array([1]), type: 'image/png' })
  expect((await openFolderBlobs(folder.path).get('media/big.png'))?.bytes).toHaveLength(1)
})
