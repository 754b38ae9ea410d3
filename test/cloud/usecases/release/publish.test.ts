import { createHash } from 'node:crypto'
import type { Programme } from 'domain/programme/programme'
import { ReleaseSchema } from 'domain/release/release'
import { manifestPath } from 'domain/release/release-files'
import { momentOf } from 'domain/time/time'
import * as v from 'valibot'
import type { Platform } from '../../../../cloud/ports'
import { openForum } from '../../../../cloud/usecases/forum/open-forum'
import { publish } from '../../../../cloud/usecases/release/publish'
import { readHead } from '../../../../cloud/usecases/release/read-head'
import { readRelease } from '../../../../cloud/usecases/release/read-release'
import { type TestPlatform, testPlatform } from '../../../support/platform'
import { powerCut } from '../../../support/power-cut'
import { aProgramme, aSession } from '../../../support/sample-programme'
import { aSeed } from '../../../support/sample-seed'

let home: TestPlatform
let platform: Platform
beforeEach(async () => {
  home = await testPlatform({ clock: { now: () => momentOf('2024-09-01T00:00:00Z') } })
  platform = home.platform
  await openForum(platform, async () => aSeed())
})
afterEach(() => home.remove())

const startingAt = (time: string): Programme =>
  aProgramme({ sessions: [aSession({ start: `2024-09-09T${time}:00+08:00`, end: '2024-09-09T12:00:00+08:00' })] })

test('a programme becomes the next release, with what changed', async () => {
  const record = await publish(platform, startingAt('09:15'), 'The opening begins later.')
  expect(record.release).toBe(2)
  expect(await readHead(platform)).toMatchObject(record)
  const release = await readRelease(platform)
  expect(release).toMatchObject({
    release: 2,
    publishedAt: '2024-09-01T08:00:00+08:00',
    note: 'The opening begins later.',
    changes: [{ session: 'opening', kinds: ['retimed'] }],
  })
  expect(v.is(ReleaseSchema, release)).toBe(true)
})

test('a release carries the changes of the ones before it, the newest first', async () => {
  await publish(platform, startingAt('09:15'), 'Later.')
  await publish(platform, startingAt('09:30'))
  const { earlier } = await readRelease(platform)
  expect(earlier).toMatchObject([
    { release: 2, note: 'Later.', changes: [{ session: 'opening', kinds: ['retimed'] }] },
    { release: 1, changes: [] },
  ])
  expect(earlier[0]).not.toHaveProperty('programme')
})

test('the file is named after the hash of its bytes', async () => {
  const head = await readHead(platform)
  const blob = await platform.blobs.get(manifestPath(head))
  expect(
    createHash('sha256')
      .update(blob?.bytes ?? '')
      .digest('hex'),
  ).toBe(head.sha)
})

test('every release stays readable by its number', async () => {
  await publish(platform, startingAt('09:15'))
  expect((await readRelease(platform, 1)).programme.sessions[0]?.start).toBe('2024-09-09T09:00:00+08:00')
  await expect(readRelease(platform, 3)).rejects.toMatchObject({ id: 'gone' })
})

test('a release is dated by the clock of the forum, also in a rehearsal', async () => {
  await publish({ ...platform, clockOffset: 3_600_000 }, startingAt('09:15'))
  expect((await readRelease(platform)).publishedAt).toBe('2024-09-01T09:00:00+08:00')
})

test('listeners are told once the head is there', async () => {
  const heads: Promise<{ release: number }>[] = []
  const stop = platform.changes.listen(() => heads.push(readHead(platform)))
  await publish(platform, startingAt('09:15'))
  stop()
  expect((await Promise.all(heads)).map(({ release }) => release)).toEqual([2])
})

test('notices and photos stay as they were', async () => {
  const before = await readHead(platform)
  await publish(platform, startingAt('09:15'))
  expect(await readHead(platform)).toMatchObject({ notices: before.notices, photos: before.photos })
})

test('two at once get two numbers, and each is measured against the one before it', async () => {
  const times = ['09:05', '09:10', '09:15', '09:20', '09:25']
  const records = await Promise.all(times.map((time) => publish(platform, startingAt(time))))
  expect(records.map(({ release }) => release).sort()).toEqual([2, 3, 4, 5, 6])
  for (const { release } of records) {
    const [before, after] = [await readRelease(platform, release - 1), await readRelease(platform, release)]
    expect(after.changes[0]?.before?.start).toBe(before.programme.sessions[0]?.start)
  }
})

test('two processes at once get two numbers', async () => {
  const other = home.again()
  const records = await Promise.all([publish(platform, startingAt('09:05')), publish(other, startingAt('09:10'))])
  expect(records.map(({ release }) => release).sort()).toEqual([2, 3])
})

test('nothing can be published before the first start', async () => {
  const empty = await testPlatform()
  await expect(publish(empty.platform, aProgramme())).rejects.toMatchObject({ id: 'gone' })
  await empty.remove()
})

test('killed at any step it leaves the old release or the new one, whole, and can be done again', async () => {
  for (let step = 1; ; step++) {
    const before = await readHead(platform)
    const cut = powerCut(home.again(), step)
    const isCut = await publish(cut.platform, startingAt(step % 2 ? '10:00' : '10:30')).then(
      () => false,
      () => true,
    )
    const next = home.again()
    const after = await readHead(next)
    const release = await readRelease(next)
    expect([before.release, before.release + 1]).toContain(after.release)
    expect(release.release).toBe(after.release)
    expect(v.is(ReleaseSchema, release)).toBe(true)
    expect((await publish(next, startingAt('11:00'))).release).toBe(after.release + 1)
    if (!isCut) {
      // Four files, three documents, the commit and what follows it.
      expect(cut.steps()).toBe(13)
      return
    }
  }
})
