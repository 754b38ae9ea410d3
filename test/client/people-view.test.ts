import { personRow } from '@/frame/person/person-row-view'
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
  { id: 'rep', name: { en: 'Representative of Tanzania' }, delegation: 'tanzania' },
]

const namesOf = (parts: Parameters<typeof aProgramme>[0]) =>
  peopleView(aProgramme({ delegations, ...parts }), en).map(({ key, rows }) => [key, rows.map(({ name }) => name.en)])

test('people stand by the kind of their delegation, then in the order of the delegations', () => {
  expect(namesOf({ people })).toEqual([
    ['country', ['Representative of Tanzania', 'An official of China']],
    ['organisation', ['Amy Pope']],
    ['experts', ['A scholar']],
    ['none', ['Chair of the forum']],
  ])
})

test('a kind that nobody is of has no heading', () => {
  expect(namesOf({ people: people.slice(0, 1) })).toEqual([['experts', ['A scholar']]])
})

describe('many people', () => {
  const names = ['Amy', 'Élodie', 'Борис', '王小明']
  const many = Array.from({ length: 80 }, (_, n) => ({
    id: `p-${n}`,
    name: { en: `${names[n % names.length]}${n % 4 === 3 ? '' : ` Nº ${n}`}` },
    delegation: n % 2 ? 'china' : 'iom',
  }))
  const view = (query?: string) => peopleView(aProgramme({ delegations, people: many }), en, query)

  test('stand under the letters of their names, whose groups can be jumped to', () => {
    expect(view().map(({ letter, title, rows }) => [letter, title, rows.length])).toEqual([
      ['A', 'A', 20],
      ['E', 'E', 20],
      ['Б', 'Б', 20],
      ['#', '#', 20],
    ])
  })

  test.each([
    ['a name without its accent', 'elodie', ['E']],
    ['a delegation', 'international', ['A', 'Б']],
    ['nothing', 'xylophone', []],
  ])('are found by %s', (_, query, letters) => {
    expect(view(query).map(({ title }) => title)).toEqual(letters)
  })
})

test('a portrait is shown where there is one, else the letters of a name, else neither', () => {
  const portrait = { path: 'media/amy-1a2b3c4d.jpg', bytes: 1, width: 1, height: 1 }
  const programme = aProgramme({
    people: [
      { id: 'a', name: { en: 'Amy Pope' }, portrait },
      { id: 'b', name: { en: 'A scholar' } },
    ],
  })
  const rows = programme.people.map((person) => personRow(person, { programme, locale: en }))
  expect(rows.map((row) => [row.portrait, row.initials])).toEqual([
    ['media/amy-1a2b3c4d.jpg', 'AP'],
    [undefined, undefined],
  ])
})
