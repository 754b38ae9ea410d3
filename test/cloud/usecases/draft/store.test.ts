import { consoleActor } from '../../../../cloud/usecases/actor'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { openForum } from '../../../../cloud/usecases/forum/open-forum'
import { publish } from '../../../../cloud/usecases/release/publish'
import { bigProgramme } from '../../../support/big-programme'
import { type TestPlatform, testPlatform } from '../../../support/platform'
import { powerCut } from '../../../support/power-cut'
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
    for (const { id } of await platform.documents.list('acts')) await transaction.remove('acts', id)
  })
  await openForum(home.again(), noSeed)
  expect((await readDraft(home.again())).programme.sessions).toMatchObject([{ id: 'opening', full: true }])
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

/** A forum with a release and no draft. */
async function withoutDraft(programme = bigProgramme(300)): Promise<void> {
  await openForum(home.platform, async () => aSeed({ programme }))
  await home.platform.documents.transact(async (transaction) => {
    for (const { id } of await home.platform.documents.list('acts')) await transaction.remove('acts', id)
  })
}

test('a draft that is cut short as it begins is begun by the next start', async () => {
  const programme = bigProgramme(300)
  await withoutDraft(programme)
  for (let step = 1; ; step++) {
    const isCut = await openForum(powerCut(home.again(), step).platform, noSeed).then(
      () => false,
      () => true,
    )
    const next = home.again()
    await openForum(next, noSeed)
    expect(await readDraft(next)).toMatchObject({ rev: 1, programme })
    if (!isCut) return
    await withoutDraft(programme)
  }
})

test('nothing is edited where there is no draft yet', async () => {
  await withoutDraft()
  const edits = [{ change: 'create', kind: 'topics', id: 'new', fields: {} }] as const
  const editing = editDraft(home.again(), consoleActor, { request: 'request-1', edits })
  await expect(editing).rejects.toMatchObject({ id: 'gone' })
})

test('of two that begin a draft at once one does', async () => {
  await withoutDraft()
  await Promise.all([openForum(home.again(), noSeed), openForum(home.again(), noSeed)])
  expect(await home.platform.documents.list('acts')).toHaveLength(1)
  expect((await readDraft(home.again())).rev).toBe(1)
})
