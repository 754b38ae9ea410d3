import path from 'node:path'
import type { Photo } from 'domain/photos/album'
import { manifestPath, noticesPath, partPath } from 'domain/release/release-files'
import { HOUR } from 'domain/time/time'
import type { Platform } from '../../../../cloud/ports'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { rollBack } from '../../../../cloud/usecases/draft/roll-back'
import { postNotice, withdrawNotice } from '../../../../cloud/usecases/notices/notices'
import { addPhotos, removePhoto, restorePhoto, setAlbumTitle } from '../../../../cloud/usecases/photos/photos'
import { cleanUpFiles } from '../../../../cloud/usecases/release/archive-releases'
import { publish } from '../../../../cloud/usecases/release/publish'
import { readHead } from '../../../../cloud/usecases/release/read-head'
import { readRelease } from '../../../../cloud/usecases/release/read-release'
import { newForEachTest } from '../../../support/new-for-each-test'
import { theNewest } from '../../../support/platform'
import { powerCut } from '../../../support/power-cut'
import { anna, aRequest } from '../../../support/sample-draft'
import { type TimedForum, timedForum } from '../../../support/timed-forum'

let home: TimedForum
let platform: Platform
newForEachTest(timedForum, (made) => {
  home = made
  platform = made.platform
})

const isThere = async (path: string, on = platform) => (await on.blobs.get(path)) !== undefined
const releaseFile = async () => manifestPath(await readHead(platform))
const noticesFile = async () => noticesPath((await readHead(platform)).notices)
const next = async () => {
  const { programme } = await readDraft(platform)
  return publish(platform, { ...programme, forum: { ...programme.forum, place: { en: 'Elsewhere' } } })
}
const tidyIn = async (hours: number) => {
  home.pass(hours * HOUR)
  await cleanUpFiles(platform)
}

describe('a photo', () => {
  const picture = { path: 'media/p-large.jpg', bytes: 2, width: 9, height: 9 }
  const thumbnail = { ...picture, path: 'media/p-small.jpg' }
  const album = 'day-1' as Photo['album']
  const photo = (id: string): Photo =>
    ({ id: id as Photo['id'], album, caption: { en: 'A garden' }, picture, thumbnail }) satisfies Photo

  beforeEach(async () => {
    for (const { path } of [picture, thumbnail])
      await platform.blobs.put(path, { bytes: new Uint8Array(2), type: 'image/jpeg' })
    await setAlbumTitle(platform, anna, { request: aRequest(), id: album, title: { en: 'Day 1' } })
    await addPhotos(platform, anna, { request: aRequest(), photos: [photo('one')] })
  })

  test('that is removed is gone in all its sizes', async () => {
    expect(await isThere(picture.path)).toBe(true)
    await removePhoto(platform, anna, { request: aRequest(), id: 'one' })
    expect([await isThere(picture.path), await isThere(thumbnail.path)]).toEqual([false, false])
  })

  test('keeps its files while another photo names them', async () => {
    await addPhotos(platform, anna, { request: aRequest(), photos: [photo('two')] })
    await removePhoto(platform, anna, { request: aRequest(), id: 'one' })
    expect(await isThere(picture.path)).toBe(true)
    await removePhoto(platform, anna, { request: aRequest(), id: 'two' })
    expect(await isThere(picture.path)).toBe(false)
  })

  test('that was removed first of many is put back within the hour, with its files', async () => {
    const ids = Array.from({ length: 110 }, (_, index) => `many-${index}`)
    const path = (id: string) => `media/${id}.jpg`
    for (const id of ids) await platform.blobs.put(path(id), { bytes: new Uint8Array(2), type: 'image/jpeg' })
    const photos = ids.map((id): Photo => ({ ...photo(id), picture: { ...picture, path: path(id) } }))
    await addPhotos(platform, anna, { request: aRequest(), photos })
    for (const id of ids) await removePhoto(platform, anna, { request: aRequest(), id }, HOUR)
    await tidyIn(0.9)
    await restorePhoto(platform, anna, { request: aRequest(), id: 'many-0' })
    await tidyIn(0.2)
    expect(await Promise.all(['many-0', 'many-1'].map((id) => isThere(path(id))))).toEqual([true, false])
  })

  test('whose files could not be deleted at once is deleted by the worker', async () => {
    const stuck = { ...platform, blobs: { ...platform.blobs, remove: () => Promise.reject(new Error('no disk')) } }
    await removePhoto(stuck, anna, { request: aRequest(), id: 'one' })
    expect(await isThere(picture.path)).toBe(true)
    await cleanUpFiles(platform)
    expect(await isThere(picture.path)).toBe(false)
  })
})

describe('a release', () => {
  test('is public for a day after the next one, then members alone read it, and it can be gone back to', async () => {
    const first = await releaseFile()
    const { programme } = await readRelease(platform, 1)
    await next()
    // A worker finds that it was superseded; its day begins.
    await tidyIn(0)
    await tidyIn(22)
    expect(await isThere(first)).toBe(true)
    // Kept privately before the public file goes: a backup that began before has one of the two.
    await tidyIn(1.5)
    expect(await isThere(first)).toBe(true)
    await tidyIn(1)
    expect(await isThere(first)).toBe(false)
    expect(await isThere(await releaseFile())).toBe(true)
    expect((await readRelease(platform, 1)).programme).toEqual(programme)
    expect(await rollBack(platform, anna, { request: aRequest(), release: 1 })).toMatchObject({ release: 3 })
  })

  test('loses the parts that no later one names, with what led from one to the next, and no other', async () => {
    const partsNow = async () => (await theNewest(platform)).manifest
    const first = await partsNow()
    const { programme } = await readDraft(platform)
    await next()
    await tidyIn(0)
    const second = await partsNow()
    await publish(platform, { ...programme, forum: { ...programme.forum, place: { en: 'Withdrawn' } } })
    await publish(platform, programme)
    const third = await partsNow()
    await tidyIn(0)
    for (const hours of [24, 2]) await tidyIn(hours)
    const files = [...third.parts, ...third.deltas.slice(0, 1)].map((file) => path.basename(partPath(file)))
    expect((await home.files('part')).sort()).toEqual([...new Set(files)].sort())
    const shared = first.parts.filter(({ sha }) => second.parts.some((part) => part.sha === sha))
    expect(shared.length).toBeGreaterThan(2)
  })

  test('that two workers move at once is kept once', async () => {
    const first = await releaseFile()
    await next()
    await tidyIn(0)
    home.pass(25 * HOUR)
    await Promise.all([cleanUpFiles(platform), cleanUpFiles(home.again())])
    await tidyIn(2)
    expect(await isThere(first)).toBe(false)
    expect((await readRelease(platform, 1)).release).toBe(1)
    expect(await home.files('private/kept')).toHaveLength(1)
  })

  test('is never lost, wherever the power goes out while it is moved', async () => {
    await next()
    for (let step = 1, hasEnded = false; !hasEnded; step++) {
      home.pass(24 * HOUR)
      const { platform: dying, steps } = powerCut(platform, step)
      await cleanUpFiles(dying).catch(() => undefined)
      hasEnded = steps() < step
      expect((await readRelease(platform, 1)).release).toBe(1)
    }
    expect(await home.files('release')).toHaveLength(1)
    expect(await home.files('private/kept')).not.toHaveLength(0)
  })

  test('that was refused leaves no file', async () => {
    const before = await home.files('release')
    const refused = publish(platform, (await readDraft(platform)).programme, 'Secret.', () => {
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    expect(await home.files('release')).toEqual(before)
  })
})

describe('a notice board', () => {
  const post = (en: string) => postNotice(platform, anna, { request: aRequest(), text: { en } })

  test('that was superseded is there for a day, for a phone that has read the head before', async () => {
    const { id } = await post('Wrong.')
    const board = await noticesFile()
    await withdrawNotice(platform, anna, { request: aRequest(), id })
    await tidyIn(23)
    expect(await isThere(board)).toBe(true)
    await tidyIn(1)
    expect(await isThere(board)).toBe(false)
    expect(await isThere(await noticesFile())).toBe(true)
  })

  test('is followed by at most a hundred superseded ones', async () => {
    for (let time = 0; time < 120; time++) {
      home.pass(0.01 * HOUR)
      await post(`Notice ${time}`)
    }
    await cleanUpFiles(platform)
    expect(await home.files('notices')).toHaveLength(101)
  })

  test('that lost a race leaves no file', async () => {
    await Promise.all([post('One'), post('Two'), post('Three')])
    expect(await home.files('notices')).toHaveLength(4)
  })
})

test('what another process removed is not served from memory', async () => {
  const other = home.again()
  const first = await releaseFile()
  expect(await isThere(first, other)).toBe(true)
  const told = new Promise<void>((resolve) => {
    const leave = other.changes.listen(() => {
      leave()
      resolve()
    })
  })
  await platform.blobs.remove(first)
  await platform.documents.transact((transaction) => transaction.put('settings', 'other', 1))
  await told
  expect(await isThere(first, other)).toBe(false)
})
