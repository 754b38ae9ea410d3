import type { SessionId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import type { Platform } from '../../../../cloud/ports'
import { getAct } from '../../../../cloud/usecases/draft/acts'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { setDraft } from '../../../../cloud/usecases/draft/set-draft'
import { undoDraft } from '../../../../cloud/usecases/draft/undo-draft'
import type { TestPlatform } from '../../../support/platform'
import { anna, aRequest, bo, draftedForum } from '../../../support/sample-draft'
import { aSession } from '../../../support/sample-programme'

let home: TestPlatform
let platform: Platform
let before: Programme
beforeEach(async () => {
  home = await draftedForum()
  platform = home.platform
  before = (await readDraft(platform)).programme
})
afterEach(() => home.remove())

const set = async (programme: Programme, draftRev?: number, request = aRequest()) =>
  setDraft(platform, anna, { request, programme, draftRev: draftRev ?? (await readDraft(platform)).rev })
/** The opening is retitled, the panel goes, and so many sessions are new, between the opening and the keynote. */
const imported = (added = 1): Programme => ({
  ...before,
  sessions: before.sessions.flatMap((session) => {
    if (session.id === 'panel') return []
    if (session.id !== 'opening') return [session]
    const fresh = Array.from({ length: added }, (_, n) => aSession({ id: `new-${n}` as SessionId }))
    return [{ ...session, title: { en: 'Welcome' } }, ...fresh]
  }),
})

test('the draft is the programme, in one act on the items that differ', async () => {
  const done = await set(imported())
  expect(Object.keys(done?.revs ?? {}).sort()).toEqual(['sessions/new-0', 'sessions/opening', 'sessions/panel'])
  const { programme, rev } = await readDraft(platform)
  expect(programme.sessions.map(({ id }) => id)).toEqual(['opening', 'new-0', 'keynote'])
  expect(rev).toBe(done?.draftRev)
})

test('one undo takes back thousands of items, whose act is a file', async () => {
  const done = await set(imported(1500))
  expect(
    (await platform.documents.get<{ states?: string }>('acts', String(done?.act).padStart(10, '0')))?.body,
  ).toEqual(expect.objectContaining({ act: 'import', before: null, after: null, states: expect.any(String) }))
  expect(Object.keys((await getAct(platform, done?.act ?? 0)).after as object)).toHaveLength(1502)
  await undoDraft(platform, anna, { request: aRequest() })
  expect((await readDraft(platform)).programme).toEqual(before)
})

test('a programme made from an older draft is refused, and nothing is done', async () => {
  const { rev } = await readDraft(platform)
  const fields = { title: { en: 'Changed by hand' } }
  const edits = [{ change: 'set' as const, kind: 'sessions' as const, id: 'keynote', rev: 1, fields }]
  const edited = await editDraft(platform, bo, { request: aRequest(), edits })
  await expect(set(imported(), rev)).rejects.toMatchObject({ id: 'stale' })
  expect((await readDraft(platform)).rev).toBe(edited.draftRev)
})

test('a repeated request does nothing and answers the same', async () => {
  const { rev } = await readDraft(platform)
  const first = await set(imported(), rev, 'import-1')
  expect(await set(imported(), rev, 'import-1')).toEqual(first)
  expect((await readDraft(platform)).rev).toBe(first?.draftRev)
})

test('a programme that is as the draft does nothing', async () => {
  expect(await set(before)).toBeUndefined()
})

test('what is wrong or points nowhere is named, and nothing is done', async () => {
  const bad = imported()
  const session = aSession({ id: 'lost', room: 'hall-z' })
  await expect(set({ ...bad, sessions: [...bad.sessions, session] })).rejects.toMatchObject({
    id: 'bad-input',
    message: expect.stringMatching(/^sessions\/lost.* points at rooms\/hall-z, which is not there\.$/),
  })
  const untitled = { ...aSession({ id: 'untitled' }), title: {} }
  await expect(set({ ...bad, sessions: [...bad.sessions, untitled] })).rejects.toMatchObject({
    id: 'bad-input',
    message: expect.stringContaining('sessions/untitled'),
  })
  expect((await readDraft(platform)).programme).toEqual(before)
})
