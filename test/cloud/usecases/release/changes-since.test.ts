import { openForum } from '../../../../cloud/usecases/forum/open-forum'
import { changesSince } from '../../../../cloud/usecases/release/changes-since'
import { publish } from '../../../../cloud/usecases/release/publish'
import { type TestPlatform, testPlatform } from '../../../support/platform'
import { aProgramme, aSession } from '../../../support/sample-programme'
import { aSeed } from '../../../support/sample-seed'

let home: TestPlatform
beforeEach(async () => {
  home = await testPlatform()
  await openForum(home.platform, async () => aSeed())
  await publish(home.platform, aProgramme({ sessions: [aSession({ room: 'hall-b' })] }))
  await publish(home.platform, aProgramme({ sessions: [aSession({ room: 'hall-b', full: true })] }))
})
afterEach(() => home.remove())

test.each([
  { since: 1, kinds: [['moved', 'full']] },
  { since: 2, kinds: [['full']] },
  { since: 3, kinds: [] },
])('since release $since', async ({ since, kinds }) => {
  const found = await changesSince(home.platform, since)
  expect([found.from, found.to]).toEqual([since, 3])
  expect(found.changes.map((change) => change.kinds)).toEqual(kinds)
})

test('a release that never was is gone', async () => {
  await expect(changesSince(home.platform, 4)).rejects.toMatchObject({ id: 'gone' })
})
