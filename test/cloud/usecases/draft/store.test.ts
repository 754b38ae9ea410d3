import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { openForum } from '../../../../cloud/usecases/open-forum'
import { publish } from '../../../../cloud/usecases/publish'
import { bigProgramme } from '../../../support/big-programme'
import { type TestPlatform, testPlatform } from '../../../support/platform'
import { aProgramme, aSession } from '../../../support/sample-programme'
import { aSeed } from '../../../support/sample-seed'

let home: TestPlatform
beforeEach(async () => {
  home = await testPlatform()
})
afterEach(() => home.remove())

const noSeed = () => Promise.reject(new Error('nobody needs the seed'))

test('data that is older than drafts gets one from its newest release', async () => {
  const { platform } = home
  await openForum(platform, async () => aSeed())
  await publish(platform, aProgramme({ sessions: [aSession({ full: true })] }))
  await platform.documents.transact(async (transaction) => {
    for (const collection of ['draft', 'drafts'])
      for (const { id } of await transaction.list(collection)) await transaction.remove(collection, id)
  })
  await openForum(home.again(), noSeed)
  expect((await readDraft(platform)).programme.sessions).toMatchObject([{ id: 'opening', full: true }])
})

test('a later start leaves the draft alone', async () => {
  await openForum(home.platform, async () => aSeed())
  const before = await readDraft(home.platform)
  await publish(home.platform, aProgramme({ sessions: [] }))
  await openForum(home.again(), noSeed)
  expect(await readDraft(home.platform)).toEqual(before)
})

test('a programme of more than a thousand sessions is all there, in its order', async () => {
  const programme = bigProgramme(1400)
  await openForum(home.platform, async () => aSeed({ programme }))
  expect((await readDraft(home.platform)).programme).toEqual(programme)
})
