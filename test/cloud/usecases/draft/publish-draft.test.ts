import type { Edit } from 'domain/draft/edit'
import { delay } from 'domain/draft/quick-edits'
import { ReleaseSchema } from 'domain/release/release'
import * as v from 'valibot'
import type { Platform } from '../../../../cloud/ports'
import { readAudit } from '../../../../cloud/usecases/draft/acts'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { preview } from '../../../../cloud/usecases/draft/preview'
import { publishDraft } from '../../../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { rollBack } from '../../../../cloud/usecases/draft/roll-back'
import { undoDraft } from '../../../../cloud/usecases/draft/undo-draft'
import { readHead } from '../../../../cloud/usecases/release/read-head'
import { readRelease } from '../../../../cloud/usecases/release/read-release'
import { newForEachTest } from '../../../support/new-for-each-test'
import type { TestPlatform } from '../../../support/platform'
import { powerCut } from '../../../support/power-cut'
import { anna, aRequest, bo, draftedForum } from '../../../support/sample-draft'

let home: TestPlatform
let platform: Platform
newForEachTest(draftedForum, (made) => {
  home = made
  platform = made.platform
})

const late = async (id: string, minutes: number, on = platform) =>
  editDraft(on, anna, { request: aRequest(), edits: delay(await readDraft(on), id, minutes) })
const publish = async (note?: string, on = platform) => {
  const { rev } = await readDraft(on)
  return publishDraft(on, bo, { request: aRequest(), draftRev: rev, ...(note === undefined ? {} : { note }) })
}
const startOf = async (id: string) =>
  (await readRelease(platform)).programme.sessions.find((session) => session.id === id)?.start

test('the preview says what publishing would change, and publishing does that', async () => {
  await late('opening', 20)
  const seen = await preview(platform)
  expect(seen).toMatchObject({
    draftRev: 2,
    release: 1,
    changes: [{ session: 'opening', kinds: ['retimed'] }],
    differences: [{ kind: 'sessions', id: 'opening', what: 'changed' }],
  })
  expect(await publish('Later.')).toEqual({ release: 2, act: 3, draftRev: 3 })
  expect(await readRelease(platform)).toMatchObject({ release: 2, note: 'Later.', changes: seen.changes })
  expect(await preview(platform)).toMatchObject({ changes: [], differences: [] })
})

test('publishing is refused where the draft changed since it was looked at', async () => {
  await late('opening', 20)
  const { rev } = await readDraft(platform)
  await late('panel', 5)
  const before = await readHead(platform)
  await expect(publishDraft(platform, bo, { request: aRequest(), draftRev: rev })).rejects.toMatchObject({
    id: 'stale',
  })
  expect(await readHead(platform)).toEqual(before)
})

test('of two who publish what they saw at once, one is told', async () => {
  await late('opening', 20)
  const { rev: draftRev } = await readDraft(platform)
  const ended = await Promise.allSettled(
    [platform, home.again()].map((on) => publishDraft(on, bo, { request: aRequest(), draftRev })),
  )
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await readHead(platform)).release).toBe(2)
})

test('one request asked twice at once, and again later, publishes once', async () => {
  await late('opening', 20)
  const { rev: draftRev } = await readDraft(platform)
  const asked = { request: aRequest(), draftRev, note: 'once' }
  const [one, two] = await Promise.all([publishDraft(platform, bo, asked), publishDraft(home.again(), bo, asked)])
  expect(two).toEqual(one)
  expect(await publishDraft(platform, bo, asked)).toEqual(one)
  expect((await readHead(platform)).release).toBe(2)
  await expect(publishDraft(platform, bo, { ...asked, note: 'twice' })).rejects.toMatchObject({ id: 'bad-input' })
})

test('a roll back is a new release and sets the draft to it; undo brings the draft back', async () => {
  await late('opening', 20)
  await publish()
  await late('panel', 30)
  const drafted = await readDraft(platform)
  expect(await rollBack(platform, bo, { request: aRequest(), release: 1 })).toMatchObject({ release: 3 })
  expect(await startOf('opening')).toBe('2024-09-09T09:00:00+08:00')
  expect(await readRelease(platform)).toMatchObject({
    release: 3,
    note: 'Back to release 1.',
    changes: [{ session: 'opening', kinds: ['retimed'] }],
  })
  expect((await preview(platform)).differences).toEqual([])
  await undoDraft(platform, bo, { request: aRequest() })
  expect((await readDraft(platform)).programme).toEqual(drafted.programme)
  expect((await readHead(platform)).release).toBe(3)
})

test('a roll back asked twice at once is done once', async () => {
  await late('opening', 20)
  await publish()
  const asked = { request: aRequest(), release: 1 }
  const [one, two] = await Promise.all([rollBack(platform, bo, asked), rollBack(home.again(), bo, asked)])
  expect(two).toEqual(one)
  expect((await readHead(platform)).release).toBe(3)
})

test('no roll back to a release that never was', async () => {
  await expect(rollBack(platform, bo, { request: aRequest(), release: 9 })).rejects.toMatchObject({
    id: 'gone',
    message: 'There is no release 9; the newest is 1.',
  })
})

describe('no release is made, nothing is written down and the draft stays', () => {
  const unchanged = async (act: () => Promise<unknown>, answer: object) => {
    const before = [await readHead(platform), await readAudit(platform), await readDraft(platform)]
    expect(await act()).toEqual(answer)
    expect([await readHead(platform), await readAudit(platform), await readDraft(platform)]).toEqual(before)
  }
  const backTo = (release: number) => () => rollBack(platform, bo, { request: aRequest(), release })

  test('of a draft that is as the newest release, with a note or without', async () => {
    await unchanged(publish, { release: 1, draftRev: 1 })
    await unchanged(() => publish('Nothing new.'), { release: 1, draftRev: 1 })
  })

  test('of a draft whose edits take each other back', async () => {
    await late('opening', 20)
    await late('opening', -20)
    await unchanged(publish, { release: 1, draftRev: 3 })
  })

  test('of a roll back to the newest release, or for the second time to the same', async () => {
    await unchanged(backTo(1), { release: 1, draftRev: 1, dropped: [] })
    await late('opening', 20)
    await publish()
    expect(await backTo(1)()).toMatchObject({ release: 3 })
    await late('panel', 5)
    await unchanged(backTo(1), { release: 3, draftRev: 5, dropped: [] })
    await unchanged(backTo(3), { release: 3, draftRev: 5, dropped: [] })
  })
})

test('a change of order alone is published', async () => {
  const { rev, revs } = await readDraft(platform)
  const edits: Edit[] = [
    { change: 'set', kind: 'rooms', id: 'hall-b', rev: revs['rooms/hall-b'] ?? 0, fields: {}, after: null },
  ]
  await editDraft(platform, anna, { request: aRequest(), edits })
  expect(await publishDraft(platform, bo, { request: aRequest(), draftRev: rev + 1 })).toMatchObject({ release: 2 })
  expect((await readRelease(platform)).programme.rooms.map(({ id }) => id)).toEqual(['hall-b', 'hall-a'])
})

test('a roll back says what the draft had that was not published', async () => {
  await late('opening', 20)
  await publish()
  await late('panel', 30)
  expect(await rollBack(platform, bo, { request: aRequest(), release: 1 })).toMatchObject({
    release: 3,
    dropped: [{ kind: 'sessions', id: 'panel', what: 'changed' }],
  })
})

test('publishing and rolling back are in the audit with the releases they made', async () => {
  await late('opening', 20)
  await publish('Later.')
  await rollBack(platform, bo, { request: aRequest(), release: 1 })
  expect(await readAudit(platform)).toMatchObject([
    { act: 'rollback', actor: 'm-bo', release: 3, backTo: 1, after: { 'sessions/opening': {} } },
    { act: 'publish', actor: 'm-bo', release: 2, before: { release: 1 }, after: { release: 2, note: 'Later.' } },
    { act: 'edit', actor: 'm-anna' },
  ])
})

describe('cut short at any step the old release or the new one is whole, with its audit entry', () => {
  const acts = {
    publish: (on: Platform, request: string, draftRev: number) => publishDraft(on, bo, { request, draftRev }),
    'roll back': (on: Platform, request: string) => rollBack(on, bo, { request, release: 1 }),
  }
  test.each(Object.entries(acts))('%s', async (_name, act) => {
    for (let step = 1; ; step++) {
      const fresh = await draftedForum()
      await late('opening', 20, fresh.platform)
      await publish('second', fresh.platform)
      await late('panel', 20, fresh.platform)
      const { rev } = await readDraft(fresh.platform)
      const request = aRequest()
      const isCut = await act(powerCut(fresh.platform, step).platform, request, rev).then(
        () => false,
        () => true,
      )
      const next = fresh.again()
      const release = await readRelease(next)
      const newest = (await readAudit(next)).find((entry) => entry.release !== undefined)
      expect(v.is(ReleaseSchema, release)).toBe(true)
      expect(newest?.release).toBe(release.release)
      expect((await act(next, request, rev)).release).toBe(3)
      expect((await readHead(next)).release).toBe(3)
      await fresh.remove()
      if (!isCut) return
    }
  })
})
