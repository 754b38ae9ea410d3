import type { Edit } from 'domain/draft/edit'
import { fixedOffset } from 'domain/time/time'
import type { Platform } from '../../../../cloud/ports'
import { readAudit } from '../../../../cloud/usecases/draft/acts'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { undoDraft } from '../../../../cloud/usecases/draft/undo-draft'
import { newForEachTest } from '../../../support/new-for-each-test'
import type { TestPlatform } from '../../../support/platform'
import { powerCut } from '../../../support/power-cut'
import { anna, aRequest, bo, draftedForum, draftedProgramme } from '../../../support/sample-draft'

let home: TestPlatform
let platform: Platform
newForEachTest(draftedForum, (made) => {
  home = made
  platform = made.platform
})

const edit = (...edits: Edit[]) => editDraft(platform, anna, { request: aRequest(), edits })
const set = (id: string, fields: Record<string, unknown>, rev = 1): Edit => ({
  change: 'set',
  kind: 'sessions',
  id,
  rev,
  fields,
})
const sessionOf = async (id: string) =>
  (await readDraft(platform)).programme.sessions.find((session) => session.id === id)

test('the draft begins as the first release', async () => {
  const { rev, programme, revs } = await readDraft(platform)
  expect(rev).toBe(1)
  expect(programme).toMatchObject(draftedProgramme())
  expect(revs['sessions/opening']).toBe(1)
  expect(revs['forum/forum']).toBe(1)
})

test('fields are set, an optional one is taken away, the rest stays', async () => {
  await edit(set('opening', { topic: 'ports', end: '2024-09-09T10:30:00+08:00' }))
  await edit(set('opening', { topic: null }, 2))
  const opening = await sessionOf('opening')
  expect(opening).toMatchObject({ start: '2024-09-09T09:00:00+08:00', end: '2024-09-09T10:30:00+08:00' })
  expect(opening).not.toHaveProperty('topic')
})

test('an edit gives the item and the draft its own number, and says so', async () => {
  expect(await edit(set('opening', { full: true }))).toMatchObject({ draftRev: 2, revs: { 'sessions/opening': 2 } })
  expect(await readDraft(platform)).toMatchObject({ rev: 2, revs: { 'sessions/opening': 2, 'sessions/panel': 1 } })
})

test('items are added, behind another or last, and removed', async () => {
  const fields = { name: { en: 'Hall C' }, place: 'place-b' }
  await edit(
    { change: 'create', kind: 'rooms', id: 'hall-c', fields, after: 'hall-a' },
    { change: 'create', kind: 'rooms', id: 'hall-d', fields },
    { change: 'create', kind: 'rooms', id: 'hall-e', fields, after: null },
  )
  const roomIds = async () => (await readDraft(platform)).programme.rooms.map(({ id }) => id)
  expect(await roomIds()).toEqual(['hall-e', 'hall-a', 'hall-c', 'hall-b', 'hall-d'])
  await edit({ change: 'remove', kind: 'rooms', id: 'hall-c', rev: 2 })
  expect(await roomIds()).toEqual(['hall-e', 'hall-a', 'hall-b', 'hall-d'])
  await edit({ change: 'set', kind: 'rooms', id: 'hall-e', rev: 2, fields: {}, after: 'hall-d' })
  expect(await roomIds()).toEqual(['hall-a', 'hall-b', 'hall-d', 'hall-e'])
})

test('an item made anew under an old id does not count from 1 again', async () => {
  const again: Edit = { change: 'create', kind: 'sessions', id: 'panel', fields: (await sessionOf('panel')) ?? {} }
  await edit({ change: 'remove', kind: 'sessions', id: 'panel', rev: 1 })
  const { announced: _written, ...fields } = again.fields as Record<string, unknown>
  expect((await edit({ ...again, fields })).revs).toEqual({ 'sessions/panel': 3 })
  await expect(edit(set('panel', { full: true }, 1))).rejects.toMatchObject({ id: 'stale' })
})

test('a stale edit is refused with both versions, and nothing else of the list is done', async () => {
  await editDraft(platform, bo, { request: aRequest(), edits: [set('opening', { full: true })] })
  const before = await readDraft(platform)
  await expect(edit(set('panel', { full: true }), set('opening', { topic: 'ports' }))).rejects.toMatchObject({
    id: 'stale',
    message: 'sessions/opening was changed by Bo in the meantime; nothing was done.',
    conflicts: [
      { kind: 'sessions', id: 'opening', rev: 2, by: 'Bo', yours: { topic: 'ports' }, current: { full: true } },
    ],
  })
  expect(await readDraft(platform)).toEqual(before)
})

const room = { name: { en: 'X' }, place: 'place-a' }
const refusals: [string, Edit, string, string][] = [
  [
    'a title that is empty',
    set('opening', { title: { en: '' } }),
    'bad-input',
    'sessions/opening: The field "title.en" must not be empty; it was the text "".',
  ],
  [
    'a time that is none',
    set('opening', { start: 'noon' }),
    'bad-input',
    'sessions/opening: The field "start" must be a time such as',
  ],
  [
    'a field that nobody knows',
    set('opening', { colour: 'red' }),
    'bad-input',
    'sessions/opening: The field "colour" is not known here.',
  ],
  [
    'a field that must be there',
    set('opening', { start: null }),
    'bad-input',
    'sessions/opening: The field "start" is missing.',
  ],
  ['another id', set('opening', { id: 'other' }), 'bad-input', 'sessions/opening: an id stays as it is'],
  [
    'what publishing writes',
    set('opening', { announced: {} }),
    'bad-input',
    'the field "announced" is written by publishing',
  ],
  [
    'a room that is not there',
    set('opening', { room: 'tent' }),
    'bad-input',
    'sessions/opening/room points at rooms/tent, which is not there.',
  ],
  ['a session that never was', set('nothing', { full: true }), 'gone', 'There is no sessions/nothing in the draft.'],
  [
    'removing what is pointed at',
    { change: 'remove', kind: 'rooms', id: 'hall-b', rev: 1 },
    'bad-input',
    'rooms/hall-b cannot be removed: sessions/panel/room points at it.',
  ],
  [
    'removing the forum',
    { change: 'remove', kind: 'forum', id: 'forum', rev: 1 },
    'bad-input',
    'The forum itself can only be changed.',
  ],
  [
    'a second forum',
    { change: 'set', kind: 'forum', id: 'other', rev: 1, fields: {} },
    'gone',
    'The forum\'s id is "forum".',
  ],
  [
    'adding what is there',
    { change: 'create', kind: 'rooms', id: 'hall-a', fields: room },
    'stale',
    'rooms/hall-a was changed',
  ],
  [
    'a place behind nothing',
    { change: 'create', kind: 'rooms', id: 'hall-c', fields: room, after: 'tent' },
    'bad-input',
    'rooms/hall-c: there is no rooms/tent to stand behind.',
  ],
]
test.each(refusals)('refused: %s', async (_name, wrong, id, message) => {
  const before = await readDraft(platform)
  await expect(edit(set('panel', { full: true }), wrong)).rejects.toMatchObject({
    id,
    message: expect.stringContaining(message),
  })
  expect(await readDraft(platform)).toEqual(before)
  expect(await readAudit(platform)).toEqual([])
})

test('one item twice in a list is refused', async () => {
  await expect(edit(set('panel', { full: true }), set('panel', { full: false }))).rejects.toMatchObject({
    id: 'bad-input',
  })
})

test('a room and all that points at it go together', async () => {
  await edit(
    { change: 'remove', kind: 'rooms', id: 'hall-b', rev: 1 },
    { change: 'remove', kind: 'sessions', id: 'panel', rev: 1 },
  )
  expect((await readDraft(platform)).programme.rooms.map(({ id }) => id)).toEqual(['hall-a'])
})

test('a repeated request answers the same and does nothing', async () => {
  const asked = { request: aRequest(), edits: [set('opening', { full: true })] }
  const first = await editDraft(platform, anna, asked)
  const reordered = { ...asked, edits: asked.edits.map((one) => ({ ...one, rev: 1, id: 'opening' })) }
  expect(await editDraft(home.again(), anna, reordered)).toEqual(first)
  expect((await readDraft(platform)).rev).toBe(2)
  expect(await readAudit(platform)).toHaveLength(1)
})

test('a request id given to something else is refused; another actor may have the same', async () => {
  const request = aRequest()
  await editDraft(platform, anna, { request, edits: [set('opening', { full: true })] })
  await expect(editDraft(platform, anna, { request, edits: [set('panel', { full: true })] })).rejects.toMatchObject({
    id: 'bad-input',
  })
  await editDraft(platform, bo, { request, edits: [set('panel', { full: true })] })
})

test('the audit says who, when, what, before and after', async () => {
  await edit(set('opening', { full: true }))
  expect(await readAudit(platform)).toMatchObject([
    {
      number: 2,
      actor: 'm-anna',
      name: 'Anna',
      act: 'edit',
      at: expect.stringMatching(/^\d{4}-.*\+00:00$/),
      before: { 'sessions/opening': { item: { id: 'opening', full: false } } },
      after: { 'sessions/opening': { item: { id: 'opening', full: true } } },
    },
  ])
})

test('cut short at any step, an edit is there with its audit entry or not at all, and can be asked for again', async () => {
  for (let step = 1; ; step++) {
    const fresh = await draftedForum()
    const cut = powerCut(fresh.platform, step)
    const asked = { request: aRequest(), edits: [set('opening', { full: true })] }
    const isCut = await editDraft(cut.platform, anna, asked).then(
      () => false,
      () => true,
    )
    const next = fresh.again()
    expect(await readAudit(next)).toHaveLength((await readDraft(next)).rev - 1)
    await editDraft(next, anna, asked)
    expect((await readDraft(next)).rev).toBe(2)
    await fresh.remove()
    if (!isCut) return
  }
})

describe('other offsets of the forum', () => {
  const clock: Edit = { change: 'set', kind: 'forum', id: 'forum', rev: 1, fields: { offsets: fixedOffset(120) } }

  test('keep the wall times of the draft, in one act that is undone whole', async () => {
    await edit(clock)
    expect(await sessionOf('opening')).toMatchObject({ start: '2024-09-09T09:00:00+02:00' })
    await undoDraft(platform, anna, { request: aRequest() })
    expect((await readDraft(platform)).programme).toMatchObject(draftedProgramme())
  })

  test('keep the moments where that is asked for', async () => {
    await editDraft(platform, anna, { request: aRequest(), edits: [clock], keep: 'moments' })
    expect(await sessionOf('opening')).toMatchObject({ start: '2024-09-09T09:00:00+08:00' })
  })
})
