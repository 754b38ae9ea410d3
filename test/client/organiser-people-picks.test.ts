import type { PersonSchema } from 'domain/programme/people'
import { isNamed, searchPeople } from 'domain/search/search-people'
import type * as v from 'valibot'
import { localeOf } from '@/i18n/locale'
import { movedTo } from '@/organiser/edit/components/use-row-keys'
import { newPerson } from '@/organiser/edit/form/new-people'
import { speakerRow, togglePerson } from '@/organiser/edit/form/speakers'
import { peoplePicks } from '@/organiser/edit/people-picks'
import { aProgramme } from '../support/sample-programme'
import '@/organiser/words'

const people: v.InferInput<typeof PersonSchema>[] = [
  { id: 'pope', name: { en: 'Amy Pope', zh: '艾米·波普' }, office: { en: 'Director General' }, delegation: 'iom' },
  { id: 'munoz', name: { es: 'José Muñoz' } },
  { id: 'director', name: { en: 'Ada Byron' }, office: { en: 'Director' } },
  { id: 'salem', name: { ar: 'أحمد السالم', en: 'Ahmed Al-Salem' } },
]
const programme = aProgramme({ people })
const context = { programme, locale: localeOf('en') }
const ids = (query: string, chosen: Parameters<typeof peoplePicks>[1] = []) =>
  peoplePicks(query, chosen, context).picks.map(({ id }) => id)

test.each<[string, string, string[]]>([
  ['all, in the programme’s order, where nothing is asked', ' ', ['pope', 'munoz', 'director', 'salem']],
  ['without accents', 'jose munoz', ['munoz']],
  ['in another script than the screen’s', '波普', ['pope']],
  ['an Arabic name without its marks and its article', 'احمد سالم', ['salem']],
  ['full-width letters', 'ＡＭＹ', ['pope']],
  ['by the delegation', 'migration', ['pope']],
  ['whose office it is', 'director', ['pope', 'director']],
  ['the beginning of a word', 'po', ['pope']],
  ['nobody by the middle of a word', 'ope', []],
])('the search finds %s', (_, query, expected) => {
  expect(ids(query)).toEqual(expected)
})

test('who is found by name comes before who is found by office', () => {
  const named = aProgramme({ people: [...people, { id: 'last', name: { en: 'Director Smith' } }] })
  expect(searchPeople(named, 'director').map(({ id }) => id)).toEqual(['last', 'pope', 'director'])
})

test('who is chosen comes first, in the order chosen, with the role', () => {
  const { picks } = peoplePicks('', [{ person: 'salem', role: 'chair' }, { person: 'munoz' }], context)
  expect(picks.map(({ id, role }) => [id, role])).toEqual([
    ['salem', 'Chair'],
    ['munoz', 'Chosen'],
    ['pope', undefined],
    ['director', undefined],
  ])
  expect(ids('pope', [{ person: 'salem', role: 'chair' }])).toEqual(['pope'])
})

test('somebody with two roles stands there once, with both', () => {
  const chosen = [
    { person: 'pope', role: 'speaker' },
    { person: 'pope', role: 'chair' },
  ]
  const { picks } = peoplePicks('pope', chosen, context)
  expect(picks.map(({ id, role }) => [id, role])).toEqual([['pope', 'Speaker · Chair']])
})

test('of many, thirty are listed, and it is said that there are more', () => {
  const many = aProgramme({
    people: Array.from({ length: 878 }, (_, n) => ({ id: `p-${n}`, name: { en: `Guest ${n}` } })),
  })
  const all = peoplePicks('', [{ person: 'p-800', role: 'chair' }], { ...context, programme: many })
  expect([all.picks.length, all.isCut, all.picks[0]?.id, all.found]).toEqual([30, true, 'p-800', undefined])
  expect(peoplePicks('guest 87', [], { ...context, programme: many })).toMatchObject({ isCut: false, found: '9 found' })
})

test.each<[string, string | undefined]>([
  ['', undefined],
  ['   ', undefined],
  ['amy POPE', undefined],
  ['Jose Munoz', undefined],
  ['  Grace   Hopper ', 'Grace Hopper'],
])('typing %j offers a new person: %j', (query, expected) => {
  expect(peoplePicks(query, [], context).newName).toBe(expected)
  if (expected) expect(isNamed(programme, expected)).toBe(false)
})

test.each<[string, string, string]>([
  ['Grace Hopper', 'en', 'grace-hopper'],
  ['王芳', 'zh', 'person'],
  ['Amy Pope', 'en', 'amy-pope'],
])('a new person %s is named in %s and gets the id %s', (name, language, id) => {
  expect(newPerson(programme, name)).toEqual({ id, name: { [language]: name } })
})

describe('a speaker’s row', () => {
  const chair = { person: 'pope', role: 'chair', mode: 'by-video' }

  test('begins in the role of the one above, else as a speaker, in the room', () => {
    expect(speakerRow('munoz', [chair], programme)).toEqual({ person: 'munoz', role: 'chair', mode: 'in-person' })
    expect(speakerRow('munoz', [], programme)).toMatchObject({ role: 'speaker' })
    expect(speakerRow('munoz', [], aProgramme({ sessions: [], speakerRoles: [] }))).toMatchObject({ role: '' })
  })

  test('is added by a press and taken away by another; the other rows stay', () => {
    const both = togglePerson([chair], 'munoz', programme)
    expect(both).toEqual([chair, { person: 'munoz', role: 'chair', mode: 'in-person' }])
    expect(togglePerson(both, 'munoz', programme)).toEqual([chair])
  })
})

test.each<[number, number, string]>([
  [0, 2, 'bca'],
  [2, 0, 'cab'],
  [1, 2, 'acb'],
  [1, 1, 'abc'],
])('what is moved from %i to %i: %s', (from, to, expected) => {
  expect(movedTo([...'abc'], from, to).join('')).toBe(expected)
})
