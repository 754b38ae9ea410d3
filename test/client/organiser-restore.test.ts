import type { Edit } from 'domain/draft/edit'
import { restoreEdit } from '@/organiser/components/restore'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { publishDraft } from '../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { readRelease } from '../../cloud/usecases/release/read-release'
import { anna, aRequest, draftedForum } from '../support/sample-draft'
import { aProgramme } from '../support/sample-programme'

const programme = aProgramme()

test.each([
  ['first', 'hall-a', null],
  ['behind another', 'hall-b', 'hall-a'],
])('an item that stood %s goes back there', (_, id, after) => {
  expect(restoreEdit('rooms', id, programme, programme)).toMatchObject({ change: 'create', kind: 'rooms', id, after })
})

test('it stands behind the nearest that is left', () => {
  const [, hallB] = programme.rooms
  const draft = { ...programme, rooms: hallB ? [hallB] : [] }
  expect(restoreEdit('rooms', 'hall-b', programme, draft)).toMatchObject({ after: null })
})

test('what was never published cannot be brought back', () => {
  expect(restoreEdit('rooms', 'hall-z', programme, programme)).toBeUndefined()
})

test('the backend takes it: a session that was taken out is as it was published', async () => {
  const { platform, remove } = await draftedForum()
  const edit = (edits: Edit[]) => editDraft(platform, anna, { request: aRequest(), edits })
  await edit([{ change: 'set', kind: 'sessions', id: 'opening', rev: 1, fields: { full: true } }])
  await publishDraft(platform, anna, { request: aRequest(), draftRev: 2 })
  const before = (await readDraft(platform)).programme
  await edit([{ change: 'remove', kind: 'sessions', id: 'panel', rev: 1 }])
  const published = await readRelease(platform)
  const restore = restoreEdit('sessions', 'panel', published.programme, (await readDraft(platform)).programme)
  expect(restore).toBeDefined()
  await edit(restore ? [restore] : [])
  expect((await readDraft(platform)).programme).toEqual(before)
  await remove()
})
