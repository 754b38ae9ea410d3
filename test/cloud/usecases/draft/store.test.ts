import type { Platform } from '../../../../cloud/ports'
import { consoleActor } from '../../../../cloud/usecases/actor'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { openForum } from '../../../../cloud/usecases/open-forum'
import { publish } from '../../../../cloud/usecases/publish'
import { bigProgramme } from '../../../support/big-programme'
import { gate } from '../../../support/gate'
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

/** The platform whose transactions wait for `before`, which is told the number of each. */
const waiting = (platform: Platform, before: (transaction: number) => Promise<void>): Platform => {
  let transactions = 0
  const transact: Platform['documents']['transact'] = async (work) => {
    await before(++transactions)
    return platform.documents.transact(work)
  }
  return { ...platform, documents: { ...platform.documents, transact } }
}
/** Release 1, and two parts of its draft. */
const cutShort = async (platform: Platform, programme = bigProgramme(300)) => {
  const dying = waiting(platform, async (transaction) => {
    if (transaction > 3) throw new Error('the power went out')
  })
  await expect(openForum(dying, async () => aSeed({ programme }))).rejects.toThrow('power')
}

test('a first import that is cut short shows nothing, and goes on from where it was', async () => {
  const programme = bigProgramme(300)
  await cutShort(home.platform, programme)
  await expect(readDraft(home.platform)).rejects.toMatchObject({ id: 'gone' })
  expect(await home.platform.documents.list('draft')).toHaveLength(200)
  const next = home.again()
  let transactions = 0
  await openForum(
    waiting(next, async () => void transactions++),
    noSeed,
  )
  const draft = await readDraft(next)
  expect(draft.programme).toEqual(programme)
  expect(new Set(Object.values(draft.revs))).toEqual(new Set([1]))
  expect(transactions).toBe(3)
})

test('nothing is edited in a draft that is not whole yet', async () => {
  await cutShort(home.platform)
  const edits = [{ change: 'create', kind: 'topics', id: 'new', fields: {} }] as const
  const editing = editDraft(home.platform, consoleActor, { request: 'request-1', edits })
  await expect(editing).rejects.toMatchObject({ id: 'gone' })
})

test('parts of an older release are put right', async () => {
  await cutShort(home.platform)
  const programme = { ...bigProgramme(250), sessions: bigProgramme(250).sessions.slice(10).reverse() }
  await publish(home.platform, programme)
  await openForum(home.again(), noSeed)
  expect((await readDraft(home.platform)).programme).toEqual(programme)
})

test('of two first imports at once the slower one undoes no edit', async () => {
  const [begun, goOn] = [gate(), gate()]
  await cutShort(home.platform)
  const slow = openForum(
    waiting(home.again(), async () => {
      begun.open()
      await goOn.passed
    }),
    noSeed,
  )
  await begun.passed
  await openForum(home.platform, noSeed)
  const { revs } = await readDraft(home.platform)
  const edit = { change: 'set', kind: 'sessions', id: 's-99', rev: revs['sessions/s-99'] ?? 0, fields: { full: true } }
  await editDraft(home.platform, consoleActor, {
    request: 'request-1',
    edits: [{ ...edit, change: 'set', kind: 'sessions' }],
  })
  const before = await readDraft(home.platform)
  goOn.open()
  await slow
  expect(await readDraft(home.platform)).toEqual(before)
})
