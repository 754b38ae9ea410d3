import type { Edit } from 'domain/draft/edit'
import type { Platform } from '../../../../cloud/ports'
import type { Actor } from '../../../../cloud/usecases/actor'
import { readAudit } from '../../../../cloud/usecases/draft/acts'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { redoDraft, undoDraft } from '../../../../cloud/usecases/draft/undo-draft'
import { newForEachTest } from '../../../support/new-for-each-test'
import { anna, aRequest, bo, draftedForum } from '../../../support/sample-draft'

let platform: Platform
newForEachTest(draftedForum, (home) => {
  platform = home.platform
})

const sessionOf = async (id: string) =>
  (await readDraft(platform)).programme.sessions.find((session) => session.id === id)
const revOf = async (address: string) => (await readDraft(platform)).revs[address] ?? 0
const edit = (actor: Actor, ...edits: Edit[]) => editDraft(platform, actor, { request: aRequest(), edits })
const title = async (actor: Actor, id: string, en: string) =>
  edit(actor, { change: 'set', kind: 'sessions', id, rev: await revOf(`sessions/${id}`), fields: { title: { en } } })
const undo = (actor: Actor) => undoDraft(platform, actor, { request: aRequest() })
const redo = (actor: Actor) => redoDraft(platform, actor, { request: aRequest() })
const titleOf = async (id: string) => (await sessionOf(id))?.title.en

test('each actor undoes their own acts, the latest first, and redoes them', async () => {
  await title(anna, 'opening', 'A1')
  await title(bo, 'panel', 'B1')
  await title(anna, 'opening', 'A2')
  await undo(anna)
  expect(await titleOf('opening')).toBe('A1')
  await undo(anna)
  expect(await titleOf('opening')).toBe('Opening ceremony')
  expect(await titleOf('panel')).toBe('B1')
  await expect(undo(anna)).rejects.toMatchObject({ id: 'gone', message: 'There is nothing of yours to undo.' })
  await redo(anna)
  await redo(anna)
  expect(await titleOf('opening')).toBe('A2')
  await expect(redo(anna)).rejects.toMatchObject({ id: 'gone' })
  await undo(anna)
  expect(await titleOf('opening')).toBe('A1')
})

test('what was undone cannot be redone after another act', async () => {
  await title(anna, 'opening', 'A1')
  await undo(anna)
  await title(anna, 'panel', 'A2')
  await expect(redo(anna)).rejects.toMatchObject({ id: 'gone' })
})

test('adding, removing and placing are undone too', async () => {
  const { programme: before } = await readDraft(platform)
  const fields = { name: { en: 'Hall C' }, place: 'place-b' }
  await edit(anna, { change: 'create', kind: 'rooms', id: 'hall-c', fields, after: null })
  await edit(anna, { change: 'remove', kind: 'sessions', id: 'panel', rev: 1 })
  await edit(anna, { change: 'set', kind: 'rooms', id: 'hall-a', rev: 1, fields: {}, after: 'hall-b' })
  const { programme: after } = await readDraft(platform)
  for (let act = 0; act < 3; act++) await undo(anna)
  expect((await readDraft(platform)).programme).toEqual(before)
  for (let act = 0; act < 3; act++) await redo(anna)
  expect((await readDraft(platform)).programme).toEqual(after)
})

test('an act whose item somebody changed since is not undone, and both versions are told', async () => {
  await edit(
    anna,
    { change: 'set', kind: 'sessions', id: 'opening', rev: 1, fields: { full: true } },
    { change: 'set', kind: 'sessions', id: 'panel', rev: 1, fields: { full: true } },
  )
  await title(bo, 'opening', 'B1')
  const before = await readDraft(platform)
  await expect(undo(anna)).rejects.toMatchObject({
    id: 'stale',
    conflicts: [{ id: 'opening', by: 'Bo', yours: { full: false }, current: { full: true, title: { en: 'B1' } } }],
  })
  expect(await readDraft(platform)).toEqual(before)
})

test('an act is undone once what was changed since is as it was', async () => {
  await title(anna, 'opening', 'A1')
  await title(bo, 'opening', 'B1')
  await undo(bo)
  await undo(anna)
  expect(await titleOf('opening')).toBe('Opening ceremony')
})

test('what something points at now cannot be undone away', async () => {
  const fields = { name: { en: 'Hall C' }, place: 'place-b' }
  await edit(anna, { change: 'create', kind: 'rooms', id: 'hall-c', fields })
  await edit(bo, { change: 'set', kind: 'sessions', id: 'panel', rev: 1, fields: { room: 'hall-c' } })
  await expect(undo(anna)).rejects.toMatchObject({
    id: 'bad-input',
    message: 'rooms/hall-c cannot be removed: sessions/panel/room points at it.',
  })
})

test('a repeated undo undoes one act', async () => {
  await title(anna, 'opening', 'A1')
  await title(anna, 'opening', 'A2')
  const request = aRequest()
  const first = await undoDraft(platform, anna, { request })
  expect(await undoDraft(platform, anna, { request })).toEqual(first)
  expect(await titleOf('opening')).toBe('A1')
})

test('undo and redo are acts in the audit that say what they reverse', async () => {
  await title(anna, 'opening', 'A1')
  await undo(anna)
  await redo(anna)
  const acts = (await readAudit(platform)).map(({ number, act, reverses }) => ({ number, act, reverses }))
  expect(acts).toEqual([
    { number: 4, act: 'redo', reverses: 3 },
    { number: 3, act: 'undo', reverses: 2 },
    { number: 2, act: 'edit', reverses: undefined },
  ])
  expect(await readAudit(platform, { before: 4, limit: 1 })).toMatchObject([{ number: 3 }])
})
