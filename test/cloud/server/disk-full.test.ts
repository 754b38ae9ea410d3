import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from 'domain/problem'
import { openSqliteDocuments } from '../../../cloud/adapters/embedded/documents'
import { createWriteCheck } from '../../../cloud/adapters/embedded/write-check'
import { organiserOf } from '../../support/organisers'
import { rawRequest } from '../../support/raw-request'
import { startServer, type TestServer } from '../../support/server'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

const TEXT = "The disk that holds the forum's data is full: nothing is saved until there is room on it."

let folder: TempFolder
beforeEach(async () => {
  folder = await tempFolder()
})
afterEach(() => folder.remove())

const failure = (code: string) => Object.assign(new Error('database or disk is full'), { code })

test.each(['SQLITE_FULL', 'ENOSPC', 'EDQUOT'])('%s in a transaction is a full disk', async (code) => {
  const documents = openSqliteDocuments(folder.path)
  await expect(documents.transact(() => Promise.reject(failure(code)))).rejects.toMatchObject({ id: 'disk-full' })
  await documents.close()
})

test('a folder that takes no files is said, and one that does is not', async () => {
  const documents = openSqliteDocuments(folder.path)
  expect(await createWriteCheck(documents, folder.path)()).toBeUndefined()
  expect(await documents.list('checks')).toEqual([])
  await writeFile(path.join(folder.path, 'no-folder'), '')
  const trouble = await createWriteCheck(documents, path.join(folder.path, 'no-folder'))()
  expect(trouble).toMatchObject({ id: 'broken', message: expect.stringContaining('Nothing can be written to') })
  await documents.close()
})

describe('while the disk is full', () => {
  let server: TestServer
  const full = new Problem('disk-full', TEXT)
  beforeEach(async () => {
    server = await startServer({ writeTrouble: async () => full })
  })
  afterEach(() => server.stop())

  test('the health says so, and the head is read', async () => {
    const answer = await rawRequest(server.url, { path: '/healthz' })
    expect(answer.status).toBe(503)
    expect(JSON.parse(answer.text)).toEqual({
      status: 'disk-full',
      release: 1,
      error: { id: 'disk-full', message: TEXT },
    })
    expect((await rawRequest(server.url, { path: '/head.json' })).status).toBe(200)
  })

  test('an organiser is told, and whoever runs the server', async () => {
    const { token } = await organiserOf(server.platform, 'editor')
    const { documents } = server.platform
    Object.assign(documents, { create: () => Promise.reject(full) })
    const answer = await rawRequest(server.url, {
      method: 'POST',
      path: '/api/organiser/edit',
      headers: { Authorization: `Bearer ${token}` },
      body: JSON.stringify({
        request: 'request-0001',
        edits: [{ change: 'set', kind: 'sessions', id: 'opening', rev: 1, fields: { full: true } }],
      }),
    })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([507, { error: { id: 'disk-full', message: TEXT } }])
    expect(server.reported).toEqual([full])
  })
})
