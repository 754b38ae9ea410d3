import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { DAY } from 'domain/time/time'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import type { Platform } from '../../../cloud/ports'
import { readEmptySeed } from '../../../cloud/seed/empty'
import { bringIn } from '../../../cloud/server/bring/bring-in'
import { bringInChild } from '../../../cloud/server/bring/in-child'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { readOrganisers } from '../../../cloud/usecases/members/people'
import { readPhotos } from '../../../cloud/usecases/photos/read-photos'
import { cleanUpFiles } from '../../../cloud/usecases/release/archive-releases'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { readRelease } from '../../../cloud/usecases/release/read-release'
import { bundled } from '../../support/bundled'
import { type CopyLine, changedCopy, downloadedCopy } from '../../support/copies'
import { backupOfFormat1 } from '../../support/format-1'
import { newForEachTest } from '../../support/new-for-each-test'
import { organiserOf } from '../../support/organisers'
import { drawing, pdf, taken } from '../../support/pictures'
import { startSampleForum } from '../../support/sample-forum'
import { tempFolder } from '../../support/temp-folder'

type Home = { readonly platform: Platform; readonly folder: string }

async function emptyHome() {
  const folder = await tempFolder()
  const platform: Platform = { ...openEmbedded(folder.path), clockOffset: 0 }
  await openForum(platform, readEmptySeed)
  const remove = async () => {
    await platform.documents.close()
    await folder.remove()
  }
  return { platform, folder: folder.path, remove }
}

let home: Home
newForEachTest(emptyHome, (made) => {
  home = made
})

let copy: Buffer
beforeAll(async () => {
  const source = await startSampleForum()
  copy = await downloadedCopy(source, (await organiserOf(source.platform, 'owner', 'Li Na')).token)
  await source.stop()
})

const actor = { id: 'm-1', name: 'Li Na' }
const bring = async (bytes: Buffer, by = bringIn) => {
  const file = path.join(home.folder, 'forum.backup')
  await writeFile(file, bytes)
  return by({ folder: home.folder, file, actor })
}

const isFile = (line: CopyLine, name: RegExp) => line.line === 'file' && name.test(String(line.path))
const isIn = (line: CopyLine, collection: string) => line.collection === collection
const bodyOf = (line: CopyLine) => JSON.parse(String(line.body))
/** The copy with other documents of a collection. */
const withDocuments = (collection: string, change: (body: Record<string, unknown>) => unknown) =>
  changedCopy(copy, (lines) =>
    lines.map((line) => (isIn(line, collection) ? { ...line, body: JSON.stringify(change(bodyOf(line))) } : line)),
  )
const withFile = (name: RegExp, bytes: Buffer) =>
  changedCopy(copy, (lines) =>
    lines.map((line) => (isFile(line, name) ? { ...line, base64: bytes.toString('base64') } : line)),
  )
const withLine = (...more: CopyLine[]) => changedCopy(copy, (lines) => [...lines, ...more])
const document = (collection: string, id: string, body: unknown): CopyLine => ({
  line: 'document',
  collection,
  id,
  rev: 1,
  body: JSON.stringify(body),
})
const lines = (...all: unknown[]) => gzipSync(all.map((line) => `${JSON.stringify(line)}\n`).join(''))
/** An item of the draft that was never checked. */
const withItem = (change: (item: Record<string, unknown>) => unknown) =>
  withDocuments('acts', (body) => {
    const { after } = body as { after: Record<string, { item: Record<string, unknown> }> | null }
    const opening =
      after?.['documents/programme'] ?? Object.entries(after ?? {}).find(([at]) => at.startsWith('documents/'))?.[1]
    if (opening) opening.item = change(opening.item) as Record<string, unknown>
    return body
  })
const MEGABYTE = 1024 * 1024

const bad: Readonly<Record<string, readonly [reason: string, make: () => Buffer | Promise<Buffer>]>> = {
  'no archive at all': ['backup-none', () => Buffer.from('%PDF-1.7')],
  'an empty archive': ['backup-none', () => gzipSync('')],
  'a text': ['backup-none', () => gzipSync('hello\n')],
  'lines of something else': ['backup-none', () => lines({ line: 'head', format: 'diary-1' })],
  'a newer format of copies': ['backup-newer', () => lines({ line: 'head', format: 'forum-backup-2' })],
  'data of a newer format': ['backup-newer', () => withDocuments('settings', () => 99)],
  'a file that was cut short': ['backup-cut', () => copy.subarray(0, copy.length - 5000)],
  'a copy without a foot': ['backup-cut', () => lines({ line: 'head', format: 'forum-backup-1' })],
  'bytes that were damaged': [
    'backup-damaged',
    () => Buffer.concat([copy.subarray(0, 20_000), Buffer.alloc(2000, 0xff), copy.subarray(22_000)]),
  ],
  'a wrong count in the foot': [
    'backup-count',
    () => lines({ line: 'head', format: 'forum-backup-1' }, { line: 'foot', documents: 1, files: 0 }),
  ],
  'something behind the foot': [
    'backup-damaged',
    () => Buffer.concat([copy, gzipSync(`${JSON.stringify(document('heads', 'x', {}))}\n`)]),
  ],
  'a line that is none': ['backup-damaged', () => withLine({ line: 'folder', path: 'x' })],
  'an endless line': ['backup-unpacks', () => gzipSync(Buffer.alloc(40 * MEGABYTE, 0x20))],
  'a file outside of the forum': [
    'backup-name',
    () => withLine({ line: 'file', path: 'media/../../x.svg', base64: '' }),
  ],
  'an absolute name': ['backup-name', () => withLine({ line: 'file', path: '/etc/cron.d/x.json', base64: '' })],
  'no forum': [
    'backup-content',
    () => lines({ line: 'head', format: 'forum-backup-1' }, { line: 'foot', documents: 0, files: 0 }),
  ],
  'a gallery that no server could read': [
    'backup-content',
    () => withFile(/^photos\//, Buffer.alloc(11 * MEGABYTE, 0x20)),
  ],
  'a member with a role that there is not': [
    'backup-content',
    () => withDocuments('members', (body) => ({ ...body, role: 'god' })),
  ],
  'a member called as the command line': [
    'backup-content',
    () => withDocuments('members', (body) => ({ ...body, name: 'console' })),
  ],
  'a release that is not there': [
    'backup-content',
    () => changedCopy(copy, (all) => all.filter((line) => !isFile(line, /^release\//))),
  ],
  'a release that was changed': ['backup-content', () => withFile(/^part\//, Buffer.from('{}'))],
  'a draft that could not be saved': ['backup-content', () => withItem((item) => ({ ...item, sneaked: 'in' }))],
  'a page under the name of a photo': [
    'backup-media',
    () => withFile(/^media\/.*\.jpg$/, Buffer.from('<html><script>alert(1)</script></html>')),
  ],
  'a drawing that is damaged': [
    'backup-media',
    () => withFile(/^media\/.*\.svg$/, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>')),
  ],
  'a document that starts something': [
    'backup-media',
    () =>
      withLine({
        line: 'file',
        path: 'media/letter.pdf',
        base64: pdf('/OpenAction << /S /Launch >>').toString('base64'),
      }),
  ],
  'a picture that is none': ['backup-media', () => withLine({ line: 'file', path: 'media/page.json', base64: '' })],
}

test.each(Object.entries(bad))(
  '%s is not taken, in one sentence, and nothing is changed',
  async (_, [reason, make]) => {
    const before = await readHead(home.platform)
    const outcome = await bring(await make()).catch((error) => error)
    expect({ reason: outcome.reason, message: outcome.message }).toEqual({
      reason,
      message: expect.stringMatching(/^[^\n]{20,400}$/),
    })
    expect(await readHead(home.platform)).toEqual(before)
    expect((await readDraft(home.platform)).programme.sessions).toEqual([])
  },
)

test('media come cleaned: drawings do not run, and pictures do not say where they were taken', async () => {
  const evil = drawing(
    '<script>alert(1)</script><a href="javascript:alert(1)"><rect onclick="alert(1)" width="1" height="1"/></a>',
  )
  const photo = await taken('jpeg', 300, 200)
  await bring(
    changedCopy(withFile(/^media\/.*\.svg$/, evil), (all) =>
      all.map((line) => (isFile(line, /\.jpg$/) ? { ...line, base64: photo.toString('base64') } : line)),
    ),
  )
  const names = await home.platform.blobs.list('media/')
  const texts = await Promise.all(
    names.map(async (name) => Buffer.from((await home.platform.blobs.get(name))?.bytes ?? []).toString('latin1')),
  )
  expect(names.filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(0)
  expect(names.filter((name) => name.endsWith('.jpg')).length).toBeGreaterThan(0)
  const found = texts.flatMap((text) => /<script|javascript:|onclick|Ann Example/.exec(text)?.[0] ?? [])
  expect(found).toEqual([])
})

test('whatever a copy holds, it lets nobody in and has nothing sent', async () => {
  const more = {
    tokens: { member: 'm-1', expires: 9e15 },
    invitations: { id: 'i-1', role: 'owner', by: 'x', expires: 9e15 },
    openids: { member: 'm-1' },
    consents: { openid: 'o-1' },
    outbox: { openid: 'o-1' },
    requests: {},
    uploads: {},
    removals: { paths: ['media/x.svg'], due: 0 },
  }
  const settings = ['rehearsal', 'owner-wanted', 'wechat'].map((id) => document('settings', id, 1))
  await bring(
    withLine(...Object.entries(more).map(([collection, body]) => document(collection, 'sneaked', body)), ...settings),
  )
  for (const collection of Object.keys(more))
    expect([collection, await home.platform.documents.get(collection, 'sneaked')]).toEqual([collection, undefined])
  for (const { id } of settings) expect(await home.platform.documents.get('settings', String(id))).toBeUndefined()
})

test('files that nothing names are gone in a day, and what is published stays', async () => {
  const junk = `part/p-0123456789-${'0'.repeat(64)}.json`
  const picture = 'media/photo-removed.jpg'
  const photo = await taken('jpeg')
  await bring(
    withLine(
      { line: 'file', path: junk, base64: Buffer.from('{}').toString('base64') },
      { line: 'file', path: picture, base64: photo.toString('base64') },
    ),
  )
  const there = () => [junk, picture].map((name) => existsSync(path.join(home.folder, 'files', name)))
  const media = (await home.platform.blobs.list('media/')).filter((name) => name !== picture)
  expect(there()).toEqual([true, true])
  const before = await readRelease(home.platform)
  const clock = { now: () => Date.now() + 2 * DAY }
  await cleanUpFiles({ ...home.platform, clock })
  expect(there()).toEqual([false, false])
  expect(await home.platform.blobs.list('media/')).toEqual(media)
  const again = { ...openEmbedded(home.folder), clockOffset: 0 }
  expect(await readRelease(again)).toEqual(before)
  expect((await readPhotos(again)).photos).toHaveLength(3)
  await again.documents.close()
})

test('a copy of an earlier format is taken, and made what there is now', async () => {
  const facts = await bring(await readFile(backupOfFormat1))
  expect(facts.sessions).toBeGreaterThan(0)
  expect((await readRelease(home.platform)).release).toBe(4)
  expect((await readOrganisers(home.platform)).members.map(({ name }) => name).sort()).toEqual(
    expect.arrayContaining(['Anna', 'Ben']),
  )
})

test('in a process of its own it is the same, and one that breaks breaks nothing else', async () => {
  const by = bringInChild(bundled('cloud/server/bring/bring-child.ts'))
  await expect(bring(gzipSync('hello\n'), by)).rejects.toMatchObject({ id: 'bad-input', reason: 'backup-none' })
  const broken = path.join(home.folder, 'broken.js')
  await writeFile(broken, 'process.once("message", () => process.abort())')
  await expect(bring(copy, bringInChild(broken))).rejects.toMatchObject({ reason: 'backup-hard' })
  const stop = new AbortController()
  stop.abort()
  expect(await bring(copy, by)).toEqual({ days: 2, sessions: 27, photos: 3 })
  expect((await readPhotos(home.platform)).photos).toHaveLength(3)
})
