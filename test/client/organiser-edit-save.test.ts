import type { Edit } from 'domain/draft/edit'
import { newPerson, settleNewPeople, withNewPeople } from '@/organiser/edit/form/new-people'
import { changesIn, type Editing, keepEntered, type NewPerson, openEditing } from '@/organiser/edit/form/state'
import { trySave } from '@/organiser/edit/form/try-save'
import type { Item } from '@/organiser/edit/form/values'
import { itemIn } from '@/organiser/edit/view'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { undoDraft } from '../../cloud/usecases/draft/undo-draft'
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

describe('somebody who is new in a form', () => {
  const programmeNow = async () => (await readDraft(platform())).programme
  const grace = async (): Promise<NewPerson> => newPerson(await programmeNow(), 'Grace Hopper')
  const opened = async (...newPeople: NewPerson[]): Promise<Editing> => {
    const { programme, revs } = await readDraft(platform())
    const [first] = programme.sessions
    const id = first?.id ?? ''
    const editing = openEditing('sessions', id, itemIn(programme, 'sessions', id) ?? {}, revs[`sessions/${id}`])
    const speakers = newPeople.map((person) => ({ person: person.id, role: 'speaker', mode: 'in-person' }))
    return { ...editing, form: { ...editing.form, speakers }, newPeople }
  }
  const isDrafted = async (id: string) => (await programmeNow()).people.some((person) => person.id === id)

  test('is in no draft before the form is saved, goes there with it, and one undo takes both back', async () => {
    const editing = await opened(await grace())
    expect(withNewPeople(await programmeNow(), editing.newPeople).people.map(({ id }) => id)).toContain('grace-hopper')
    expect(await isDrafted('grace-hopper')).toBe(false)
    const saved = await trySave(editing, as(anna))
    expect(saved).toMatchObject({ how: 'saved' })
    expect(saved.editing.newPeople).toBeUndefined()
    expect(await isDrafted('grace-hopper')).toBe(true)
    await undoDraft(platform(), anna, { request: aRequest() })
    expect(await isDrafted('grace-hopper')).toBe(false)
  })

  test('and was taken off the form again is not added', async () => {
    const editing = await opened(await grace())
    const without = { ...editing, form: { ...editing.form, speakers: [], full: true } }
    expect((await trySave(without, as(anna))).how).toBe('saved')
    expect(await isDrafted('grace-hopper')).toBe(false)
  })

  test('is the same person as one whom somebody else added by that name meanwhile', async () => {
    const editing = await opened(await grace())
    await as(bo)([{ change: 'create', kind: 'people', id: 'grace-hopper', fields: { name: { en: 'Grace Hopper' } } }])
    expect((await trySave(editing, as(anna))).how).toBe('person-taken')
    const settled = settleNewPeople(editing, await programmeNow())
    expect(settled).toMatchObject({ form: editing.form, newPeople: [] })
    expect((await trySave(settled, as(anna))).how).toBe('saved')
  })

  test('keeps the name, under another id, where somebody else has the id by another name', async () => {
    const editing = await opened(newPerson(await programmeNow(), '王芳'))
    await as(bo)([{ change: 'create', kind: 'people', id: 'person', fields: { name: { zh: '李娜' } } }])
    const settled = settleNewPeople(editing, await programmeNow())
    expect(settled.newPeople).toEqual([{ id: 'person-2', name: { zh: '王芳' } }])
    expect((await trySave(settled, as(anna))).how).toBe('saved')
    const [session] = (await programmeNow()).sessions
    expect(session?.speakers.map(({ person }) => person)).toEqual(['person-2'])
  })

  test('and is named while the form is being saved goes with the next save', async () => {
    const sent = await opened()
    const person = await grace()
    const now = { ...(await opened(person)), form: { ...(await opened(person)).form, full: true } }
    const { editing } = await trySave({ ...sent, form: { ...sent.form, full: true } }, as(anna))
    expect(keepEntered(editing, sent, now).newPeople).toEqual([person])
  })
})
