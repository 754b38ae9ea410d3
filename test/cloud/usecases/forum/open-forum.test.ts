import type { Platform } from '../../../../cloud/ports'
import { openForum, type Seed } from '../../../../cloud/usecases/forum/open-forum'
import { readNotices } from '../../../../cloud/usecases/notices/read-notices'
import { readPhotos } from '../../../../cloud/usecases/photos/read-photos'
import { publish } from '../../../../cloud/usecases/release/publish'
import { readHead } from '../../../../cloud/usecases/release/read-head'
import { readRelease } from '../../../../cloud/usecases/release/read-release'
import { gate } from '../../../support/gate'
import { type TestPlatform, testPlatform } from '../../../support/platform'
import { powerCut } from '../../../support/power-cut'
import { aProgramme } from '../../../support/sample-programme'
import { aSeed } from '../../../support/sample-seed'

let home: TestPlatform
beforeEach(async () => {
  home = await testPlatform()
})
afterEach(() => home.remove())

const seed = async (): Promise<Seed> => aSeed()

async function expectWhole(platform: Platform): Promise<void> {
  expect(await readHead(platform)).toMatchObject({ release: 1, notices: { rev: 1 }, photos: { rev: 1 } })
  expect(await readRelease(platform)).toMatchObject({ release: 1, changes: [] })
  expect(await readNotices(platform)).toMatchObject({ rev: 1, notices: [] })
  expect(await readPhotos(platform)).toMatchObject({ rev: 1, albums: [], photos: [] })
  expect((await platform.blobs.get('media/f1.svg'))?.type).toBe('image/svg+xml')
}

test('the first start publishes the seed', async () => {
  await openForum(home.platform, seed)
  await expectWhole(home.platform)
})

test('before the first start nothing is there', async () => {
  for (const read of [readHead, readRelease, readNotices, readPhotos]) {
    await expect(read(home.platform)).rejects.toMatchObject({ id: 'gone' })
  }
})

test('a later start changes nothing and does not ask for the seed', async () => {
  await openForum(home.platform, seed)
  await publish(home.platform, aProgramme())
  const before = await readHead(home.platform)
  await openForum(home.again(), async () => {
    throw new Error('nobody needs the seed')
  })
  expect(await readHead(home.platform)).toEqual(before)
})

test('two first starts at once make one release', async () => {
  await Promise.all([openForum(home.platform, seed), openForum(home.again(), seed)])
  await expectWhole(home.platform)
})

test('a slow first start does not undo what was published meanwhile', async () => {
  const goOn = gate()
  const slow = openForum(home.again(), async () => {
    await goOn.passed
    return aSeed()
  })
  await openForum(home.platform, seed)
  await publish(home.platform, aProgramme())
  const before = await readHead(home.platform)
  goOn.open()
  await slow
  expect(await readHead(home.platform)).toEqual(before)
})

test('a first start cut short at any step is completed by the next one', async () => {
  for (let step = 1; ; step++) {
    const fresh = await testPlatform()
    const cut = powerCut(fresh.platform, step)
    const isCut = await openForum(cut.platform, seed).then(
      () => false,
      () => true,
    )
    const next = fresh.again()
    await openForum(next, seed)
    await expectWhole(next)
    await fresh.remove()
    if (!isCut) {
      expect(cut.steps()).toBe(26)
      return
    }
  }
})
