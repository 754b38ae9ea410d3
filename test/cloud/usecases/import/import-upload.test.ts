import { runImport } from '../../../../cloud/formats/run-import'
import type { Platform } from '../../../../cloud/ports'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { undoDraft } from '../../../../cloud/usecases/draft/undo-draft'
import { acceptImport, checkImport } from '../../../../cloud/usecases/import/import-upload'
import type { TestPlatform } from '../../../support/platform'
import { anna, aRequest, draftedForum } from '../../../support/sample-draft'

let home: TestPlatform
let platform: Platform
beforeEach(async () => {
  home = await draftedForum({ importFile: runImport })
  platform = home.platform
})
afterEach(() => home.remove())

const HEAD = 'ID,Title,Date,Start,End,Room'
const LUNCH = 'x1,Long lunch,2024-09-09,12:00,13:00,Garden'
const WALK = 'x2,Evening walk,2024-09-09,18:00,19:00,Lobby'

const fileOf = (...lines: string[]) => ({
  name: 'programme.csv',
  bytes: new Uint8Array(Buffer.from([HEAD, ...lines].join('\n'))),
})
const accept = async (lines: readonly string[], more: { request?: string; draftRev?: number } = {}) => {
  const { rev } = await readDraft(platform)
  return acceptImport(platform, anna, {
    file: async () => fileOf(...lines),
    request: aRequest(),
    draftRev: rev,
    payload: lines,
    ...more,
  })
}
const titled = async (title: string) => {
  const { programme, revs } = await readDraft(platform)
  const session = programme.sessions.find((one) => Object.values(one.title).includes(title))
  return session && { session, rev: revs[`sessions/${session.id}`] ?? 0 }
}
/** Somebody gives a session another room by hand. */
const move = async (title: string, room: string | null) => {
  const found = await titled(title)
  const edits = [
    {
      change: 'set' as const,
      kind: 'sessions' as const,
      id: found?.session.id ?? '',
      rev: found?.rev ?? 0,
      fields: { room },
    },
  ]
  return editDraft(platform, anna, { request: aRequest(), edits })
}

test('a check says what would come of a file, and changes nothing', async () => {
  const before = await readDraft(platform)
  const { report, rows, draftRev } = await checkImport(platform, fileOf(LUNCH, WALK, 'x3,No time at all,2024-09-09,,,'))
  expect(report).toMatchObject({ rows: 3, taken: 2, changes: { added: 2, removed: 0 } })
  expect(report.leftOut).toMatchObject([{ row: 4, title: 'No time at all', why: 'No start.' }])
  expect(rows.map(({ title }) => title)).toEqual(['Long lunch', 'Evening walk', 'No time at all'])
  expect(draftRev).toBe(before.rev)
  expect(await readDraft(platform)).toEqual(before)
})

test('an import is one act, which one undo takes back whole', async () => {
  const before = (await readDraft(platform)).programme
  const { done } = await accept([LUNCH, WALK])
  expect(done).toBeDefined()
  expect((await titled('Long lunch'))?.session).toMatchObject({ start: '2024-09-09T12:00:00+08:00' })
  await undoDraft(platform, anna, { request: aRequest() })
  expect((await readDraft(platform)).programme).toEqual(before)
})

test('the same request again is answered the same, and imports nothing again', async () => {
  const request = aRequest()
  const { rev } = await readDraft(platform)
  const first = await accept([LUNCH], { request, draftRev: rev })
  expect(await accept([LUNCH], { request, draftRev: rev })).toEqual(first)
})

test('an answer that was lost is given again when the file is forgotten already', async () => {
  const request = aRequest()
  const { rev } = await readDraft(platform)
  const first = await accept([LUNCH], { request, draftRev: rev })
  const forgotten = async () => {
    throw new Error('The file is not here')
  }
  const again = acceptImport(platform, anna, { request, draftRev: rev, payload: [LUNCH], file: forgotten })
  await expect(again).resolves.toEqual(first)
})

test('a check says whether the draft would be another one', async () => {
  await accept([LUNCH])
  expect(await checkImport(platform, fileOf(LUNCH))).toMatchObject({ isChange: false })
  expect(await checkImport(platform, fileOf(LUNCH, WALK))).toMatchObject({ isChange: true })
})

test('a draft that was changed since the check is refused', async () => {
  const { rev } = await readDraft(platform)
  await accept([LUNCH])
  await expect(accept([WALK], { draftRev: rev })).rejects.toMatchObject({ id: 'stale' })
})

test('the next version of a file changes what it changes, and keeps what somebody changed by hand', async () => {
  await accept([LUNCH, WALK])
  const { session } = (await titled('Long lunch')) ?? {}
  await move('Long lunch', null)
  const { report } = await accept([LUNCH.replace('12:00', '12:15').replace('Garden', 'Terrace')])
  expect(report.changes).toMatchObject({ added: 0, starts: 1, moved: 0, removed: 1, kept: 1 })
  expect(report.kept).toEqual([{ session: session?.id, title: 'Long lunch', field: 'room' }])
  const after = (await titled('Long lunch'))?.session
  expect(after).toMatchObject({ id: session?.id, start: '2024-09-09T12:15:00+08:00' })
  expect(after).not.toHaveProperty('room')
  expect(await titled('Evening walk')).toBeUndefined()
})

test('after an undo, the import before it is the last one', async () => {
  await accept([LUNCH, WALK])
  await accept([LUNCH.replace('Garden', 'Terrace'), WALK])
  await undoDraft(platform, anna, { request: aRequest() })
  const { report } = await accept([LUNCH.replace('Garden', 'Terrace'), WALK])
  expect(report.changes).toMatchObject({ moved: 1, kept: 0 })
})

test('a file that the draft has already does nothing', async () => {
  await accept([LUNCH])
  const { done, report } = await accept([LUNCH])
  expect(done).toBeUndefined()
  expect(report.changes).toMatchObject({ added: 0, unchanged: 4 })
})

test('sessions that were not imported stay when another programme is', async () => {
  const before = (await readDraft(platform)).programme.sessions.map(({ id }) => id)
  await accept([LUNCH, WALK])
  const { report } = await accept(['y1,Quite another thing,2024-09-10,10:00,11:00,Elsewhere'])
  expect(report.changes).toMatchObject({ added: 1, removed: 0 })
  expect(report.notes.join()).toContain('another programme')
  const ids = (await readDraft(platform)).programme.sessions.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(before))
})
