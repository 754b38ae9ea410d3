import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { restore } from '../../../cloud/adapters/embedded/backup'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { systemClock } from '../../../cloud/adapters/system-clock'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { adaptRestoredDocuments } from '../../../cloud/usecases/forum/adapt-restored-documents'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { until } from '../../hosts/until'
import { newForEachTest } from '../../support/new-for-each-test'
import { organiserOf } from '../../support/organisers'
import { startServer, type TestServer } from '../../support/server'
import { tempFolder } from '../../support/temp-folder'

let server: TestServer
newForEachTest(
  async () => {
    const made = await startServer()
    return { ...made, remove: made.stop }
  },
  (made) => {
    server = made
  },
)

const OF_GUESTS = ['consents', 'outbox', 'ended-messages', 'requests']

const ask = async (token?: string, method = 'GET') =>
  fetch(`${server.url}/forum.backup`, { method, headers: token ? { Authorization: `Bearer ${token}` } : {} })
const ownerToken = async () => (await organiserOf(server.platform, 'owner')).token

test('an owner downloads the whole forum as one file, and another server has all of it, without keys and without what is kept of guests', async () => {
  const { documents, blobs } = server.platform
  await blobs.put('media/one-1a2b3c4d.png', { bytes: new Uint8Array(300_000).fill(7), type: 'image/png' })
  const token = await ownerToken()
  await documents.transact(async (transaction) => {
    for (const name of OF_GUESTS) await transaction.put(name, 'opening/soon/reader', { openid: 'o-reader' })
  })
  const answer = await ask(token)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/gzip'])
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-disposition')).toContain('forum.backup')
  const folder = await tempFolder()
  const file = path.join(folder.path, 'forum.backup')
  await writeFile(file, Buffer.from(await answer.arrayBuffer()))
  const data = path.join(folder.path, 'data')
  const adapt = (before: Parameters<typeof adaptRestoredDocuments>[0]) =>
    adaptRestoredDocuments(before, systemClock.now())
  await restore(data, file, { force: false, adapt })
  const moved = openEmbedded(data)
  const there = { ...moved, clock: systemClock, clockOffset: 0 }
  expect((await readHead(there)).release).toBe((await readHead(server.platform)).release)
  expect((await readDraft(there)).programme).toEqual((await readDraft(server.platform)).programme)
  expect((await there.blobs.get('media/one-1a2b3c4d.png'))?.bytes.length).toBe(300_000)
  for (const name of ['tokens', ...OF_GUESTS]) expect(await there.documents.list(name, { limit: 1 })).toEqual([])
  await moved.documents.close()
  await folder.remove()
})

test('nobody but an owner gets it', async () => {
  const refused = async (token?: string) => {
    const answer = await ask(token)
    return [answer.status, (await answer.json()).error.id]
  }
  expect(await refused()).toEqual([401, 'signed-out'])
  expect(await refused('forged')).toEqual([401, 'signed-out'])
  for (const role of ['editor', 'publisher'] as const)
    expect(await refused((await organiserOf(server.platform, role)).token)).toEqual([403, 'forbidden'])
  expect((await ask(await ownerToken(), 'POST')).status).toBe(405)
})

test('one at a time; one that was broken off and a HEAD leave the way free', async () => {
  const token = await ownerToken()
  // Incompressible and larger than what a socket takes in at once, so that the first is still under way.
  const { randomBytes } = await import('node:crypto')
  await server.platform.blobs.put('media/two-1a2b3c4d.png', { bytes: randomBytes(15_000_000), type: 'image/png' })
  expect((await ask(token, 'HEAD')).status).toBe(200)
  const first = await ask(token)
  const second = await ask(token)
  expect([second.status, (await second.json()).error.id]).toEqual([429, 'too-many'])
  await first.body?.cancel()
  await until(async () => {
    const again = await ask(token)
    await again.body?.cancel()
    return again.status === 200
  })
})

test('a file that is deleted while an owner downloads the forum is left out', async () => {
  const token = await ownerToken()
  const { blobs } = server.platform
  const { randomBytes } = await import('node:crypto')
  // While the first is on its way, the last is not read yet: no more than a few lines are read ahead.
  await blobs.put('media/a-1a2b3c4d.png', { bytes: randomBytes(15_000_000), type: 'image/png' })
  for (let index = 10; index < 60; index++)
    await blobs.put(`media/b-${index}.png`, { bytes: randomBytes(9), type: 'image/png' })
  const answer = await ask(token)
  await blobs.remove('media/b-59.png')
  const lines = gunzipSync(Buffer.from(await answer.arrayBuffer()))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const files = lines.filter(({ line }) => line === 'file')
  expect(files.map(({ path: name }) => name).filter((name) => name.startsWith('media/b-'))).toHaveLength(49)
  expect(lines.at(-1)).toMatchObject({ line: 'foot', files: files.length })
})
