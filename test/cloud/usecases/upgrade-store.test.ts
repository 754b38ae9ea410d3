import { restore } from '../../../cloud/adapters/embedded/backup'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import type { Platform } from '../../../cloud/ports'
import { readAudit } from '../../../cloud/usecases/draft/acts'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { redoDraft, undoDraft } from '../../../cloud/usecases/draft/undo-draft'
import { adaptRestoredDocuments } from '../../../cloud/usecases/forum/adapt-restored-documents'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { readPhotos } from '../../../cloud/usecases/photos/read-photos'
import { readRelease } from '../../../cloud/usecases/release/read-release'
import { backupOfFormat1, heldByFormat1, unpackFormat1 } from '../../support/format-1'
import { powerCut } from '../../support/power-cut'
import { tempFolder } from '../../support/temp-folder'

const noSeed = () => Promise.reject(new Error('a forum that is there takes no seed'))

async function unpacked() {
  const folder = await tempFolder()
  await unpackFormat1(folder.path)
  const platform: Platform = { ...openEmbedded(folder.path), clockOffset: 0 }
  return { platform, close: () => platform.documents.close().finally(folder.remove) }
}

async function opened() {
  const home = await unpacked()
  await openForum(home.platform, noSeed)
  return home
}

async function expectAsBefore(platform: Platform) {
  const { draft, audit } = heldByFormat1()
  const { revs, rev } = await readDraft(platform)
  expect(Object.keys(revs)).toEqual(expect.arrayContaining(Object.keys(draft.revs)))
  expect(rev).toBeGreaterThan(Math.max(...Object.values(draft.revs)))
  const acts = await readAudit(platform, { limit: 200 })
  expect(acts.map(({ number, act, name, at }) => ({ number, act, name, at }))).toEqual(
    audit.map(({ number, act, name, at }) => ({ number, act, name, at })),
  )
}

test('a data folder of format 1 opens with its draft and its audit as they were, and the old documents go', async () => {
  const { platform, close } = await opened()
  await expectAsBefore(platform)
  for (const collection of ['draft', 'drafts', 'audit', 'counters', 'stacks'])
    expect(await platform.documents.list(collection)).toEqual([])
  await close()
})

const item = async (platform: Platform, kind: 'sessions' | 'help', id: string) =>
  (await readDraft(platform)).programme[kind].find((one) => one.id === id)

test('what could be undone and redone in format 1 still can', async () => {
  const { platform, close } = await opened()
  const { anna, ben } = heldByFormat1().members
  let asked = 0
  const request = () => ({ request: `request-of-${++asked}` })
  const before = await readDraft(platform)
  expect(await item(platform, 'help', 'lost-found')).toBeDefined()
  await undoDraft(platform, anna, request())
  await undoDraft(platform, anna, request())
  expect(await item(platform, 'help', 'lost-found')).toBeUndefined()
  await redoDraft(platform, anna, request())
  await redoDraft(platform, anna, request())
  expect((await readDraft(platform)).programme).toEqual(before.programme)
  await redoDraft(platform, ben, request())
  expect(await item(platform, 'sessions', 'topic-1')).not.toEqual(
    before.programme.sessions.find(({ id }) => id === 'topic-1'),
  )
  await close()
})

test('a backup of format 1 that is put back opens with its draft, history, undo and photos as they were', async () => {
  const folder = await tempFolder()
  await restore(folder.path, backupOfFormat1, {
    force: false,
    adapt: (before) => adaptRestoredDocuments(before, Date.now()),
  })
  const platform: Platform = { ...openEmbedded(folder.path), clockOffset: 0 }
  await openForum(platform, noSeed)
  const { audit, draft, members, release } = heldByFormat1()
  const acts = await readAudit(platform, { limit: 200 })
  expect(acts.map(({ act, name, at }) => ({ act, name, at }))).toEqual(
    audit.map(({ act, name, at }) => ({ act, name, at })),
  )
  const { revs } = await readDraft(platform)
  expect(Object.keys(revs)).toEqual(expect.arrayContaining(Object.keys(draft.revs)))
  expect(await readRelease(platform)).toMatchObject({ release: release.release })
  await undoDraft(platform, members.anna, { request: 'request-of-anna' })
  expect(await item(platform, 'help', 'lost-found')).toBeUndefined()
  const { photos } = await readPhotos(platform)
  expect(photos).toHaveLength(1)
  for (const { picture } of photos) expect(await platform.blobs.get(picture.path)).toBeDefined()
  await platform.documents.close()
  await folder.remove()
})

test('an upgrade that is cut short at any step goes on at the next start', async () => {
  for (let step = 1; ; step = Math.ceil(step * 1.2)) {
    const { platform, close } = await unpacked()
    const isCut = await openForum(powerCut(platform, step).platform, noSeed).then(
      () => false,
      () => true,
    )
    await openForum(platform, noSeed)
    await expectAsBefore(platform)
    expect(await platform.documents.list('drafts')).toEqual([])
    await close()
    if (!isCut) return
  }
})

test('data of a newer format is refused in words that say what to do, and left as it is', async () => {
  const { platform, close } = await opened()
  await platform.documents.transact((transaction) => transaction.put('settings', 'format', 99))
  await expect(openForum(platform, noSeed)).rejects.toThrow('The data is of format 99')
  await close()
})
