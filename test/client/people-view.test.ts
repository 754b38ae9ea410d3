import { peopleView } from '@/guide/people/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme } from '../support/sample-programme'

const en = localeOf('en')

const delegations = [
  { id: 'tanzania', kind: 'country' as const, name: { en: 'Tanzania' } },
  { id: 'china', kind: 'country' as const, name: { en: 'China' } },
  { id: 'iom', kind: 'organisation' as const, name: { en: 'International Organization for Migration' } },
  { id: 'experts', kind: 'experts' as const, name: { en: 'Experts' } },
]
const people = [
  { id: 'scholar', name: { en: 'A scholar' }, delegation: 'experts' },
  { id: 'chair', name: { en: 'Chair of the forum' } },
  { id: 'pope', name: { en: 'Amy Pope' }, delegation: 'iom' },
  { id: 'official', name: { en: 'An official of China' }, delegation: 'china' },
  { id: 'rep', name: { en: 'Representative of Tanzania' }, delegation: 'tanzania', sample: true as const },
]

const namesOf = (parts: Parameters<typeof aProgramme>[0]) =>
  peopleView(aProgramme({ delegations, ...parts }), en).groups.map(({ kind, lists }) => [
    kind,
    lists.map((rows) => rows.map(({ name }) => name.wording)),
  ])

test('people stand by the kind of their delegation, then in the order of the delegations', () => {
  expect(namesOf({ people })).toEqual([
    ['country', [['Representative of Tanzania', 'An official of China']]],
    ['organisation', [['Amy Pope']]],
    ['experts', [['A scholar']]],
    ['none', [['Chair of the forum']]],
  ])
})

test('a kind that nobody is of has no heading', () => {
  expect(namesOf({ people: people.slice(0, 1) })).toEqual([['experts', [['A scholar']]]])
})

test('a long list becomes several that a node of the mini program can hold', () => {
  const many = Array.from({ length: 120 }, (_, n) => ({
    id: `p-${n}`,
    name: { en: `Person ${n}` },
    delegation: 'china',
  }))
  const [china] = peopleView(aProgramme({ delegations, people: many }), en).groups
  expect(china?.lists.map((rows) => rows.length)).toEqual([60, 60])
})

test('one line says that all are sample, and then no row does', () => {
  const made = people.map((person) => ({ ...person, sample: true as const }))
  const view = peopleView(aProgramme({ delegations, people: made }), en)
  expect(view.isAllSample).toBe(true)
  expect(view.groups.flatMap(({ lists }) => lists.flat()).some(({ isSample }) => isSample)).toBe(false)
})

test('where fact and sample mix, the rows that are sample say so', () => {
  const view = peopleView(aProgramme({ delegations, people }), en)
  const marked = view.groups.flatMap(({ lists }) => lists.flat()).filter(({ isSample }) => isSample)
  expect(view.isAllSample).toBe(false)
  expect(marked.map(({ id }) => id)).toEqual(['rep'])
})
