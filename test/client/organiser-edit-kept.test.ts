import { followDraft, freshEditing, startForm } from '@/organiser/edit/form/start'
import { type Editing, openEditing } from '@/organiser/edit/form/state'
import { readUnsaved, removeUnsaved, storeUnsaved } from '@/organiser/edit/form/unsaved'
import { preferences } from '../fakes/preferences'
import { aProgramme } from '../support/sample-programme'

const ANNA = 'm-anna'
const programme = aProgramme()
const draft = { rev: 1, programme, revs: { 'rooms/hall-a': 2 } }
const at = 1725848000000

const typed = (capacity: string): Editing => {
  const editing = openEditing('rooms', 'hall-a', { ...programme.rooms[0] }, 1)
  return { ...editing, form: { ...editing.form, capacity } }
}

beforeEach(() => preferences.texts.clear())

test('what was typed comes back where it was typed, for whoever typed it', () => {
  storeUnsaved('rooms/hall-a', { by: ANNA, at, editing: typed('300') })
  storeUnsaved('rooms/hall-b', { by: ANNA, at, editing: typed('100') })
  expect(readUnsaved('rooms/hall-a', ANNA)).toEqual({ by: ANNA, at, editing: typed('300') })
  expect(readUnsaved('rooms/hall-a', 'm-bo')).toBeUndefined()
  removeUnsaved('rooms/hall-a')
  expect(readUnsaved('rooms/hall-a', ANNA)).toBeUndefined()
  expect(readUnsaved('rooms/hall-b', ANNA)).toBeDefined()
})

test('the form begins with what was typed and on the rev that it was typed on', () => {
  storeUnsaved('rooms/hall-a', { by: ANNA, at, editing: typed('300') })
  expect(startForm(draft, 'rooms', 'hall-a', ANNA)).toMatchObject({
    keptAt: at,
    editing: { rev: 1, form: { capacity: '300' } },
  })
})

test('typing that came to nothing is not offered', () => {
  storeUnsaved('rooms/hall-a', { by: ANNA, at, editing: typed('') })
  const begun = startForm(draft, 'rooms', 'hall-a', ANNA)
  expect([begun?.keptAt, begun?.editing.rev]).toEqual([undefined, 2])
})

test('typing in a new item comes back in a new item', () => {
  const begun = freshEditing(draft, 'rooms', undefined)
  if (!begun) throw new Error('a room can be begun')
  const editing = { ...begun, id: 'hall-c', form: { ...begun.form, name: { en: 'Hall C' } } }
  storeUnsaved('rooms/', { by: ANNA, at, editing })
  expect(startForm(draft, 'rooms', undefined, ANNA)?.editing).toEqual(JSON.parse(JSON.stringify(editing)))
})

test('what was typed for an item that is gone is not lost', () => {
  storeUnsaved('rooms/cellar', { by: ANNA, at, editing: { ...typed('300'), id: 'cellar' } })
  expect(startForm(draft, 'rooms', 'cellar', ANNA)?.keptAt).toBe(at)
  expect(startForm(draft, 'rooms', 'attic', ANNA)).toBeUndefined()
})

test.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['a number for a form', '{"rooms/hall-a":7}'],
  ['a form of nobody', '{"rooms/hall-a":{"at":1,"editing":{}}}'],
  ['a form without fields', `{"rooms/hall-a":{"by":"${ANNA}","at":1,"editing":{"kind":"rooms","id":"hall-a"}}}`],
  [
    'a form of no kind',
    `{"rooms/hall-a":{"by":"${ANNA}","at":1,"editing":{"kind":"cars","id":"a","base":{},"form":{},"clashes":[]}}}`,
  ],
])('where the device holds %s there is nothing, and the next typing is kept', (_, text) => {
  preferences.set('unsaved', text)
  expect(readUnsaved('rooms/hall-a', ANNA)).toBeUndefined()
  storeUnsaved('rooms/hall-a', { by: ANNA, at, editing: typed('300') })
  expect(readUnsaved('rooms/hall-a', ANNA)).toBeDefined()
})

describe('an item that changes while its form is open', () => {
  const now = openEditing('rooms', 'hall-a', { ...programme.rooms[0], capacity: 80 }, 2)
  const untouched = openEditing('rooms', 'hall-a', { ...programme.rooms[0] }, 1)

  test('a form that nobody touched follows', () => expect(followDraft(untouched, now)).toBe(now))
  test('a form that was touched stays', () => expect(followDraft(typed('300'), now)).toEqual(typed('300')))
  test('a form that was saved follows what the backend changed with it', () => {
    const saved = openEditing('rooms', 'hall-a', { ...programme.rooms[0], capacity: 90 }, 1)
    expect(followDraft(saved, untouched)).toBe(untouched)
  })
  test('an older look at the draft is not followed', () => expect(followDraft(now, untouched)).toBe(now))
  test('an item that is gone leaves the form', () => expect(followDraft(untouched, undefined)).toBe(untouched))
})
