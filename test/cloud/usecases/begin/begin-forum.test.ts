import { readEmptySeed } from '../../../../cloud/seed/empty'
import { beginForum, forumOf } from '../../../../cloud/usecases/begin/begin-forum'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { undoDraft } from '../../../../cloud/usecases/draft/undo-draft'
import { openForum } from '../../../../cloud/usecases/forum/open-forum'
import { readHead } from '../../../../cloud/usecases/release/read-head'
import { type TestPlatform, testPlatform } from '../../../support/platform'
import { anna, aRequest } from '../../../support/sample-draft'

const basics = {
  name: 'Boat',
  place: 'New York',
  from: '2024-03-09',
  to: '2024-03-16',
  timeZone: 'America/New_York',
  languages: ['en', 'zh'],
}

test('days on both sides of a change of the clock open at eight by the clock on the wall', () => {
  const { days, offsets } = forumOf(basics)
  expect(days.map(({ opens }) => opens)).toEqual([
    '2024-03-09T08:00:00-05:00',
    ...['10', '11', '12', '13', '14', '15', '16'].map((day) => `2024-03-${day}T08:00:00-04:00`),
  ])
  expect(offsets.slice(-2)).toEqual([
    { from: '2024-01-09T00:00:00+00:00', minutes: -300 },
    { from: '2024-03-10T07:00:00+00:00', minutes: -240 },
  ])
})

test.each([
  ['Asia/Kolkata', 330],
  ['Asia/Shanghai', 480],
  ['UTC', 0],
])('a zone that never changes has one offset: %s', (timeZone, minutes) => {
  expect(forumOf({ ...basics, timeZone }).offsets).toEqual([{ from: expect.any(String), minutes }])
})

test('a change at half past, by half an hour, is found to the minute', () => {
  const { offsets } = forumOf({ ...basics, from: '2024-04-06', to: '2024-04-07', timeZone: 'Australia/Lord_Howe' })
  expect(offsets.slice(1)).toEqual([{ from: '2024-04-06T15:00:00+00:00', minutes: 630 }])
})

describe('an empty server', () => {
  let home: TestPlatform
  beforeEach(async () => {
    home = await testPlatform()
    await openForum(home.platform, readEmptySeed)
  })
  afterEach(() => home.remove())

  const begin = (input: object = {}, request = aRequest()) =>
    beginForum(home.platform, anna, { ...basics, ...input, request })
  const forum = async () => (await readDraft(home.platform)).programme.forum

  test('gets its forum in one act, which is asked again and undone like any other; nothing is public', async () => {
    const request = aRequest()
    const done = await begin({}, request)
    expect(await begin({}, request)).toEqual(done)
    expect(await forum()).toMatchObject({ name: { en: 'Boat' }, timeZone: 'America/New_York', languages: ['en', 'zh'] })
    expect((await readHead(home.platform)).release).toBe(0)
    await undoDraft(home.platform, anna, { request: aRequest() })
    expect(await forum()).toMatchObject({ name: { en: 'New forum' } })
  })

  test('begins once', async () => {
    await begin()
    await expect(begin({ name: 'Ship' })).rejects.toThrow('The forum has begun')
    expect(await forum()).toMatchObject({ name: { en: 'Boat' } })
  })

  test('a zone that is none is named', async () => {
    await expect(begin({ timeZone: 'Mars/Base' })).rejects.toThrow('There is no time zone "Mars/Base"')
    expect(await forum()).toMatchObject({ name: { en: 'New forum' } })
  })
})
