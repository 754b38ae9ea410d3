import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import type { Basics } from 'domain/begin/basics'
import type { Edit } from 'domain/draft/edit'
import { RESTORE_PATH } from 'domain/wire/wire-restore'
import { readEmptySeed } from '../../../cloud/seed/empty'
import { bringIn } from '../../../cloud/server/bring/bring-in'
import { beginForum } from '../../../cloud/usecases/begin/begin-forum'
import { editDraft } from '../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { undoDraft } from '../../../cloud/usecases/draft/undo-draft'
import { invite } from '../../../cloud/usecases/members/invite'
import { readOrganisers } from '../../../cloud/usecases/members/people'
import { memberByToken } from '../../../cloud/usecases/members/sign-in'
import { readPhotos } from '../../../cloud/usecases/photos/read-photos'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { until } from '../../hosts/until'
import { askCopy, bringCopy, downloadedCopy, newUpload } from '../../support/copies'
import { newForEachTest } from '../../support/new-for-each-test'
import { apiOrganiser, organiserOf } from '../../support/organisers'
import { startSampleForum } from '../../support/sample-forum'
import { startServer, type TestServer, type TestServerOptions } from '../../support/server'
import { aWebBuild } from '../../support/web-build'

const startEmpty = async (options: TestServerOptions = {}) => {
  const server = await startServer({ ...options, seed: await readEmptySeed() })
  return { ...server, remove: server.stop }
}

let source: TestServer
let copy: Buffer
beforeAll(async () => {
  source = await startSampleForum()
  const owner = await organiserOf(source.platform, 'owner', 'Li Na')
  const { revs } = await readDraft(source.platform)
  const full: Edit = {
    change: 'set',
    kind: 'sessions',
    id: 'opening',
    rev: revs['sessions/opening'] ?? 0,
    fields: { full: true },
  }
  await editDraft(source.platform, owner.member, { request: 'request-full', edits: [full] })
  copy = await downloadedCopy(source, owner.token)
})
afterAll(() => source.stop())

let home: TestServer
newForEachTest(startEmpty, (made) => {
  home = made
})

const ownerToken = async (server = home, name = 'Li Na') => (await organiserOf(server.platform, 'owner', name)).token
const whole = (upload: string, part: Partial<{ at: number; size: number }> = {}) => ({
  upload,
  at: 0,
  size: copy.length,
  ...part,
})
const bytesOf = (from: number, to?: number) => new Uint8Array(copy.subarray(from, to))
const BASICS: Basics = {
  name: 'Another',
  place: 'Suzhou',
  from: '2030-05-01',
  to: '2030-05-02',
  timeZone: 'Asia/Shanghai',
  languages: ['en'],
}
const begin = ({ platform }: Pick<TestServer, 'platform'>) =>
  beginForum(platform, { id: 'console', name: 'console' }, { ...BASICS, request: 'request-begin' })

test('an owner brings a whole forum in: what was published, the draft, photos and members are there, and the owner is still signed in', async () => {
  const token = await ownerToken()
  const { code } = await invite(home.platform, { id: 'console', name: 'console' }, { role: 'editor' })
  const poll = fetch(`${home.url}/head.json?after=0&notices=1&photos=1&wait=25`)
  await until(() => home.held().polls === 1)
  const answer = await bringCopy(home, token, copy)
  expect(answer).toEqual({
    status: 200,
    body: { stage: 'done', received: copy.length, facts: { days: 2, sessions: 27, photos: 3 } },
  })
  const [head, before] = [await readHead(home.platform), await readHead(source.platform)]
  expect((await (await poll).json()).sha).toBe(head.sha)
  expect({ ...head, series: '', rehearsal: 0 }).toEqual({ ...before, series: '', rehearsal: 0 })
  expect(head.series).not.toBe(before.series)
  expect((await readDraft(home.platform)).programme).toEqual((await readDraft(source.platform)).programme)
  for (const { picture } of (await readPhotos(home.platform)).photos)
    expect((await fetch(`${home.url}/${picture.path}`)).status).toBe(200)
  const isFull = async () =>
    (await readDraft(home.platform)).programme.sessions.find(({ id }) => id === 'opening')?.full ?? false
  const member = await memberByToken(home.platform, token)
  expect([member?.role, await isFull()]).toEqual(['owner', true])
  if (member) await undoDraft(home.platform, member, { request: 'request-undo' })
  expect(await isFull()).toBe(false)
  // The same person is once, a code that was open here still works, and the copy's own session does not work here.
  expect((await readOrganisers(home.platform)).members.map(({ name }) => name)).toEqual(['Li Na'])
  expect((await apiOrganiser(home.url, code, 'Ben')).member.role).toBe('editor')
  expect(readdirSync(home.folder)).not.toContain('incoming')
  expect(home.reported).toEqual([])
})

test('who is here under a name of the copy’s, and is not its owner, gets a number', async () => {
  await organiserOf(source.platform, 'editor', 'Ben')
  const token = await ownerToken(home, 'Ben')
  const mine = await downloadedCopy(source, (await organiserOf(source.platform, 'owner', 'Mei')).token)
  await bringCopy(home, token, mine)
  const { members } = await readOrganisers(home.platform)
  expect(members.map(({ name, role }) => `${name} ${role}`).sort()).toEqual([
    'Ben (2) owner',
    'Ben editor',
    'Li Na owner',
    'Mei owner',
  ])
})

test('nobody but an owner brings one in', async () => {
  const refused = async (token?: string) => {
    const { status, body } = await askCopy(home, token, 'PUT', whole(newUpload()), bytesOf(0, 100))
    return [status, body.error?.id]
  }
  expect(await refused()).toEqual([401, 'signed-out'])
  expect(await refused('forged')).toEqual([401, 'signed-out'])
  for (const role of ['editor', 'publisher'] as const)
    expect(await refused((await organiserOf(home.platform, role)).token)).toEqual([403, 'forbidden'])
  const token = await ownerToken()
  expect((await askCopy(home, token, 'POST', whole(newUpload()), bytesOf(0, 100))).status).toBe(405)
  expect((await askCopy(home, token, 'PUT', { upload: '../x', at: 0, size: 1 }, bytesOf(0, 1))).status).toBe(400)
  expect((await askCopy(home, token, 'PUT', whole(newUpload()), new Uint8Array(600_000))).status).toBe(413)
  expect((await askCopy(home, token, 'GET', { upload: newUpload() })).status).toBe(404)
})

test('where a forum has begun, or is published, it stays', async () => {
  const token = await ownerToken()
  await begin(home)
  const refused = { status: 400, body: { error: { id: 'bad-input', reason: 'backup-begun' } } }
  expect(await bringCopy(home, token, copy)).toMatchObject(refused)
  expect(await bringCopy(source, await ownerToken(source), copy)).toMatchObject(refused)
  expect((await readDraft(home.platform)).programme.forum.name).toEqual({ en: 'Another' })
})

test('one at a time, also beside a download', async () => {
  const token = await ownerToken()
  const [first, second] = [newUpload(), newUpload()]
  const busy = { status: 429, body: { error: { id: 'too-many' } } }
  const download = () => fetch(`${home.url}/forum.backup`, { headers: { Authorization: `Bearer ${token}` } })
  // What is no piece of it begins nothing.
  expect(await askCopy(home, token, 'PUT', whole(newUpload()), bytesOf(0, 0))).toMatchObject({ status: 400 })
  expect(await askCopy(home, token, 'PUT', whole(newUpload(), { size: 10 }), bytesOf(0, 20))).toMatchObject({
    status: 400,
  })
  expect(readdirSync(home.folder)).not.toContain('incoming')
  expect(await askCopy(home, token, 'PUT', whole(newUpload(), { size: 0 }), bytesOf(0, 0))).toMatchObject({
    body: { error: { reason: 'empty' } },
  })
  expect(await askCopy(home, token, 'PUT', whole(first), bytesOf(0, 1000))).toMatchObject({
    body: { stage: 'receiving', received: 1000 },
  })
  const other = await ownerToken(home, 'Other')
  expect(await askCopy(home, other, 'PUT', whole(second), bytesOf(0, 1000))).toMatchObject(busy)
  expect((await download()).status).toBe(429)
  // Who begins again leaves their own.
  expect(await askCopy(home, token, 'PUT', whole(second), bytesOf(0, 500))).toMatchObject({ body: { received: 500 } })
  expect(await askCopy(home, token, 'PUT', whole(first, { at: 1000 }), bytesOf(1000, 2000))).toMatchObject(busy)
  expect(await askCopy(home, token, 'DELETE', { upload: second })).toMatchObject({ status: 200 })
  expect(readdirSync(home.folder)).not.toContain('incoming')
  const answer = await download()
  await answer.arrayBuffer()
  expect(answer.status).toBe(200)
  expect(await bringCopy(home, token, copy)).toMatchObject({ body: { stage: 'done' } })
})

test('a connection that is cut in a piece leaves the copy as it was, a piece that came already is no error, and one out of its turn is not taken', async () => {
  const token = await ownerToken()
  const upload = newUpload()
  await askCopy(home, token, 'PUT', whole(upload), bytesOf(0, 1000))
  const { hostname, port } = new URL(home.url)
  const search = `upload=${upload}&at=1000&size=${copy.length}`
  const headers = { Authorization: `Bearer ${token}`, 'Content-Length': 1000 }
  const cut = request({ hostname, port, method: 'PUT', path: `${RESTORE_PATH}?${search}`, headers })
  const ended = new Promise((resolve) => cut.on('error', resolve))
  cut.write(bytesOf(1000, 1500), () => cut.destroy())
  await ended
  const at = async () => (await askCopy(home, token, 'GET', { upload })).body
  expect(await at()).toEqual({ stage: 'receiving', received: 1000 })
  const put = async (from: number, to: number) =>
    (await askCopy(home, token, 'PUT', whole(upload, { at: from }), bytesOf(from, to))).body
  expect(await put(0, 1000)).toEqual({ stage: 'receiving', received: 1000 })
  expect(await put(2000, 3000)).toEqual({ stage: 'receiving', received: 1000 })
  expect(await put(1000, copy.length)).toMatchObject({ stage: 'checking', received: copy.length })
  await until(async () => 'facts' in (await at()))
})

test('a forum that begins meanwhile stays, and nothing of the copy is in its place', async () => {
  const slow = await startEmpty({
    bringIn: async (job) => {
      await begin(slow)
      return bringIn(job)
    },
  })
  const answer = await bringCopy(slow, await ownerToken(slow), copy)
  expect(answer).toMatchObject({ body: { error: { reason: 'backup-begun' } } })
  expect((await readDraft(slow.platform)).programme.forum.name).toEqual({ en: 'Another' })
  expect((await readHead(slow.platform)).release).toBe(0)
  await slow.stop()
})

test('a copy that is too large, or that the disk has no room for, is refused with its first piece', async () => {
  const token = await ownerToken()
  const size = 3 * 1024 ** 3
  expect(await askCopy(home, token, 'PUT', { upload: newUpload(), at: 0, size }, bytesOf(0, 10))).toMatchObject({
    status: 413,
    body: { error: { reason: 'backup-large' } },
  })
  const full = await startEmpty({ room: async () => copy.length })
  expect(await bringCopy(full, await ownerToken(full), copy)).toMatchObject({
    status: 507,
    body: { error: { id: 'disk-full' } },
  })
  expect(readdirSync(full.folder)).not.toContain('incoming')
  await full.stop()
})

test('where WeChat checks texts none is taken, and the page is not told that one is', async () => {
  const web = await aWebBuild()
  const takes = async ({ url }: TestServer) => (await (await fetch(url)).text()).includes('name="forum-restore"')
  const [free, checked] = [
    await startEmpty({ webRoot: web.path }),
    await startEmpty({ webRoot: web.path, checksText: true }),
  ]
  expect(await bringCopy(checked, await ownerToken(checked), copy)).toMatchObject({
    status: 400,
    body: { error: { reason: 'backup-texts' } },
  })
  expect([await takes(free), await takes(checked)]).toEqual([true, false])
  for (const one of [free, checked, web]) await one.remove()
})

test('a server that stops while a copy is on its way leaves nothing of it', async () => {
  const stopped = await startServer({ seed: await readEmptySeed() })
  await askCopy(stopped, await ownerToken(stopped), 'PUT', whole(newUpload()), bytesOf(0, 1000))
  expect(readdirSync(path.join(stopped.folder, 'incoming'))).toEqual(['forum.backup'])
  await stopped.stop()
  expect(() => readdirSync(path.join(stopped.folder, 'incoming'))).toThrow()
})
