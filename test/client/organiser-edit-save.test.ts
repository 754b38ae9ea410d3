import type { Edit } from 'domain/draft/edit'
import { changesIn, type Editing, keepEntered, openEditing } from '@/organiser/edit/form/state'
import { trySave } from '@/organiser/edit/form/try-save'
import type { Item } from '@/organiser/edit/form/values'
import { itemIn } from '@/organiser/edit/view'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import type { TestPlatform } from '../support/platform'
import { anna, aRequest, bo, draftedForum } from '../support/sample-draft'

const held: { home?: TestPlatform } = {}

beforeEach(async () => {
  held.home = await draftedForum()
})
afterEach(() => held.home?.remove())

function platform() {
  if (!held.home) throw new Error('the forum is opened before the test')
  return held.home.platform
}

const as = (actor: typeof anna) => (edits: Edit[]) => editDraft(platform(), actor, { request: aRequest(), edits })

async function openRoom(typed: Item = {}): Promise<Editing> {
  const { programme, revs } = await readDraft(platform())
  const editing = openEditing('rooms', 'hall-a', itemIn(programme, 'rooms', 'hall-a') ?? {}, revs['rooms/hall-a'])
  return { ...editing, form: { ...editing.form, ...typed } }
}

const roomInDraft = async (id = 'hall-a') => itemIn((await readDraft(platform())).programme, 'rooms', id)

test('an edit is in the draft, and the form goes on from there', async () => {
  const saved = await trySave(await openRoom({ capacity: '300' }), as(anna))
  expect(saved.how).toBe('saved')
  expect(await roomInDraft()).toMatchObject({ capacity: 300 })
  expect(await trySave({ ...saved.editing, form: { ...saved.editing.form, capacity: '' } }, as(anna))).toMatchObject({
    how: 'saved',
    editing: { rev: 3 },
  })
  expect(await roomInDraft()).not.toHaveProperty('capacity')
})

test('what is entered while the form is being saved stays, and is saved next', async () => {
  const sent = await openRoom({ capacity: '300' })
  const { editing } = await trySave(sent, as(anna))
  const now = keepEntered(editing, sent, { ...sent, form: { ...sent.form, name: { en: 'Hall One', zh: 'A厅' } } })
  expect(changesIn(now)).toEqual({ name: { en: 'Hall One', zh: 'A厅' } })
  expect(keepEntered(editing, sent, sent)).toBe(editing)
  await trySave(now, as(anna))
  expect(await roomInDraft()).toMatchObject({ capacity: 300, name: { en: 'Hall One' } })
})

test('two who change different fields lose nothing: the second saves again with both', async () => {
  const mine = await openRoom({ capacity: '300' })
  await trySave(await openRoom({ name: { en: 'Hall One', zh: 'A厅' } }), as(bo))
  const merged = await trySave(mine, as(anna))
  expect(merged).toMatchObject({ how: 'merged', by: 'Bo', editing: { rev: 2, clashes: [] } })
  expect((await trySave(merged.editing, as(anna))).how).toBe('saved')
  expect(await roomInDraft()).toMatchObject({ capacity: 300, name: { en: 'Hall One' } })
})

test('two who change the same field: the second has both versions, and the first’s stands until then', async () => {
  const mine = await openRoom({ capacity: '300' })
  await trySave(await openRoom({ capacity: '200' }), as(bo))
  const clash = await trySave(mine, as(anna))
  expect(clash).toMatchObject({ how: 'clash', by: 'Bo' })
  expect(clash.editing.clashes).toEqual([{ name: 'capacity', by: 'Bo', mine: '300', theirs: '200' }])
  expect(await roomInDraft()).toMatchObject({ capacity: 200 })
})

test('what was removed meanwhile is added again by saving once more', async () => {
  const add = { ...openEditing('rooms', 'hall-c', {}), form: { name: { en: 'Hall C' }, place: 'place-a' } }
  const { editing } = await trySave(add, as(anna))
  await as(bo)([{ change: 'remove', kind: 'rooms', id: 'hall-c', rev: editing.rev ?? 0 }])
  const mine = { ...editing, form: { ...editing.form, capacity: '40' } }
  const removed = await trySave(mine, as(anna))
  expect(removed).toMatchObject({ how: 'removed', by: 'Bo' })
  expect((await trySave(removed.editing, as(anna))).how).toBe('saved')
  expect(await roomInDraft('hall-c')).toMatchObject({ name: { en: 'Hall C' }, capacity: 40 })
})

test('two who add an item of one id: the second is told, and the first’s stays', async () => {
  const add = (name: string) => ({
    ...openEditing('rooms', 'hall-c', {}),
    form: { name: { en: name }, place: 'place-a' },
  })
  await trySave(add('Hall C'), as(bo))
  expect((await trySave(add('Hall See'), as(anna))).how).toBe('taken')
  expect(await roomInDraft('hall-c')).toMatchObject({ name: { en: 'Hall C' } })
})

test('what both changed alike is saved without another act', async () => {
  const mine = await openRoom({ capacity: '300' })
  await trySave(await openRoom({ capacity: '300' }), as(bo))
  const merged = await trySave(mine, as(anna))
  const { rev } = await readDraft(platform())
  expect(merged.how).toBe('merged')
  expect((await trySave(merged.editing, as(anna))).how).toBe('saved')
  expect((await readDraft(platform())).rev).toBe(rev)
})

test('what the backend refuses for another reason is told as it is', async () => {
  const wrong = await openRoom({ place: 'cellar' })
  await expect(trySave(wrong, as(anna))).rejects.toMatchObject({ id: 'bad-input' })
})
