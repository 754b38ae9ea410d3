import { drafted } from 'domain/draft/draft-items'
import { addressOf, itemsOf, schemaOf } from 'domain/draft/kinds'
import { type ItemKind, itemKinds } from 'domain/programme/kinds'
import type { LocalizedText } from 'domain/text/text'
import { fixedOffset } from 'domain/time/time'
import { fieldsOf } from '@/organiser/edit/fields/parts-of'
import { momentFrom, partsOfMoment } from '@/organiser/edit/form/moments'
import { changesIn, editedItem, editOf, isTouched, openEditing } from '@/organiser/edit/form/state'
import type { Item } from '@/organiser/edit/form/values'
import { readSeed } from '../../cloud/seed/index'
import { aProgramme, aSession } from '../support/sample-programme'

const sample = async () => itemsOf((await readSeed()).programme)
const openedItem = (kind: ItemKind, id: string, item: unknown) => openEditing(kind, id, drafted(kind, item) as Item, 3)
const session = (parts = {}) => openedItem('sessions', 'opening', aSession(parts))
const room = () => openedItem('rooms', 'hall-a', { ...aProgramme().rooms[0], capacity: 300 })

test('every item of the sample forum comes out of its form as it went in', async () => {
  const items = await sample()
  expect(new Set(items.map(({ kind }) => kind)).size).toBe(13)
  for (const { kind, id, item } of items) {
    const editing = openedItem(kind, id, item)
    const { announced: _, ...whole } = item as Item
    expect({ id: kind === 'forum' ? undefined : id, ...editedItem(editing) }).toEqual({ id: undefined, ...whole })
    expect([addressOf(kind, id), changesIn(editing)]).toEqual([addressOf(kind, id), {}])
  }
})

test.each(itemKinds)('a form of %s has every field that the draft takes, and no other', (kind) => {
  // Imports alone write ids elsewhere.
  const unedited = ['id', 'announced', 'externalIds']
  const taken = Object.keys(schemaOf(kind).entries).filter((name) => !unedited.includes(name))
  expect(
    fieldsOf(kind)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(taken.sort())
})

test.each<[string, string, unknown, unknown]>([
  ['a number', 'capacity', '120', 120],
  ['a number with blanks', 'capacity', ' 120 ', 120],
  ['a number of an Arabic keyboard', 'capacity', '١٢٠', 120],
  ['a number of a Persian keyboard', 'capacity', '۱۲۰', 120],
  ['a number of a Chinese keyboard', 'capacity', '１２０', 120],
  ['what is no number', 'capacity', '12x', '12x'],
  ['a number taken away', 'capacity', '', null],
  ['a name with blanks around', 'name', { en: ' Hall A1 ', zh: 'A厅' }, { en: 'Hall A1', zh: 'A厅' }],
  ['a wording taken away', 'name', { en: 'Hall A', zh: ' ' }, { en: 'Hall A' }],
  ['all wordings taken away', 'name', {}, {}],
  ['a third language', 'name', { en: 'Hall A', zh: 'A厅', fr: 'Salle A' }, { en: 'Hall A', zh: 'A厅', fr: 'Salle A' }],
  ['a mark that it is made up', 'sample', true, true],
])('%s is sent as such, and nothing else is', (_, name, typed, sent) => {
  const editing = { ...room(), form: { ...room().form, [name]: typed } }
  expect(editOf(editing)).toEqual({ change: 'set', kind: 'rooms', id: 'hall-a', rev: 3, fields: { [name]: sent } })
})

test.each<[string, string, unknown]>([
  ['an empty language', 'title', { ...aSession().title, fr: '' }],
  ['the same words with blanks', 'title', { en: 'Opening ceremony ', zh: '开幕式' } satisfies LocalizedText],
  ['a topic that was not there', 'topic', ''],
])('%s is no change', (_, name, typed) => {
  const editing = { ...session(), form: { ...session().form, [name]: typed } }
  expect(isTouched(editing)).toBe(false)
})

test('what guests are told beside the programme is sent as it was entered, and taken away again', () => {
  const link = { label: { en: 'Watch' }, url: ' https://example.org ', kind: 'live' }
  const form = { ...session().form, links: [link], access: { who: 'closed', note: {} }, beThereBy: '' }
  const sent = { links: [{ ...link, url: 'https://example.org' }], access: { who: 'closed' } }
  expect(changesIn({ ...session(), form })).toEqual(sent)
  const saved = openEditing('sessions', 'opening', { ...aSession(), ...sent }, 2)
  const emptied = { ...saved, form: { ...saved.form, links: [], access: { who: '', note: {} } } }
  expect(changesIn(emptied)).toEqual({ links: null, access: null })
})

test('a new item is sent whole, without what was left empty', () => {
  const begun = openEditing('rooms', 'hall-c', {})
  expect(isTouched(begun)).toBe(false)
  const editing = { ...begun, form: { ...begun.form, name: { en: 'Hall C' }, place: 'place-a' } }
  expect(editOf(editing)).toEqual({
    change: 'create',
    kind: 'rooms',
    id: 'hall-c',
    fields: { name: { en: 'Hall C' }, place: 'place-a' },
  })
})

describe('a moment by the clock on the forum’s wall', () => {
  test.each([
    ['whole', '2024-09-09T09:30:00+08:00', 480, { date: '2024-09-09', time: '09:30' }],
    ['of another offset', '2024-09-09T23:30:00Z', 480, { date: '2024-09-10', time: '07:30' }],
    ['behind UTC', '2024-09-09T02:00:00Z', -300, { date: '2024-09-08', time: '21:00' }],
    ['a day alone', '2024-09-09T', 480, { date: '2024-09-09', time: '' }],
    ['a time alone', 'T09:30', 480, { date: '', time: '09:30' }],
    ['nothing', '', 480, { date: '', time: '' }],
  ])('%s is shown in its parts', (_, text, minutes, parts) => {
    expect(partsOfMoment(text, fixedOffset(minutes))).toMatchObject(parts)
  })

  test.each([
    ['both parts', { date: '2024-09-09', time: '09:30' }, 480, '2024-09-09T09:30:00+08:00'],
    ['both parts, behind UTC', { date: '2024-09-09', time: '09:30' }, -210, '2024-09-09T09:30:00-03:30'],
    ['a day', { date: '2024-09-09', time: '' }, 480, '2024-09-09T'],
    ['a time', { date: '', time: '09:30' }, 480, 'T09:30'],
    ['a day that is none', { date: '2024-02-30', time: '09:30' }, 480, '2024-02-30T09:30'],
    ['neither', { date: '', time: '' }, 480, ''],
  ])('%s make what the draft takes, or what the form goes on with', (_, parts, minutes, text) => {
    expect(momentFrom(parts, fixedOffset(minutes))).toBe(text)
  })

  test('a time that is chosen and chosen back is no change', () => {
    const { start } = aSession()
    const later = momentFrom({ ...partsOfMoment(start, fixedOffset(480)), time: '09:05' }, fixedOffset(480))
    expect(momentFrom({ ...partsOfMoment(later, fixedOffset(480)), time: '09:00' }, fixedOffset(480))).toBe(start)
  })
})
