import { languageName, localeOf } from '@/i18n/locale'
import type { FieldSpec } from '@/organiser/edit/fields/field-spec'
import { fieldsOf } from '@/organiser/edit/fields/parts-of'
import { languagesFor } from '@/organiser/edit/form/languages'
import { openEditing } from '@/organiser/edit/form/state'
import { valueWords } from '@/organiser/edit/form/value-words'
import { meanwhile, parseItemKind, pointersAt, referenceOptions, savedAtLabel } from '@/organiser/edit/view'
import { aProgramme, aSession } from '../support/sample-programme'
import '@/organiser/words'

const speaker = { person: 'pope', role: 'speaker', mode: 'by-video' } as const
const programme = aProgramme({ sessions: [aSession({ speakers: [speaker, { ...speaker, role: 'chair' }] })] })
const english = { programme, locale: localeOf('en') }
const chinese = { programme, locale: localeOf('zh') }

const field = (kind: Parameters<typeof fieldsOf>[0], name: string): FieldSpec => {
  const found = fieldsOf(kind).find((one) => one.name === name)
  if (!found) throw new Error(`${kind} has no field ${name}`)
  return found
}

test.each([
  ['rooms', 'hall-a', [['Session', 'Opening ceremony', '/organiser/edit/index?kind=sessions&id=opening']]],
  ['people', 'pope', [['Session', 'Opening ceremony', '/organiser/edit/index?kind=sessions&id=opening']]],
  [
    'floors',
    'f1',
    [
      ['Place', 'Hall A', '/organiser/edit/index?kind=places&id=place-a'],
      ['Place', 'Hall B', '/organiser/edit/index?kind=places&id=place-b'],
    ],
  ],
  ['delegations', 'iom', [['Person', 'Amy Pope', '/organiser/edit/index?kind=people&id=pope']]],
  ['rooms', 'hall-b', []],
  ['topics', 'ports', []],
] as const)('what points at %s/%s is named once each', (kind, id, named) => {
  expect(pointersAt(kind, id, english).map((one) => [one.kind, one.name, one.to])).toEqual(named)
})

test.each<[string, FieldSpec, unknown, string[]]>([
  ['a text', field('sessions', 'title'), aSession().title, ['English: Opening ceremony', 'Chinese: 开幕式']],
  ['no text', field('sessions', 'abstract'), {}, ['Empty']],
  ['a reference', field('sessions', 'room'), 'hall-a', ['Hall A']],
  ['a reference to nothing', field('sessions', 'room'), 'cellar', ['cellar']],
  ['a choice', field('sessions', 'kind'), 'ceremony', ['Ceremony']],
  ['a moment', field('sessions', 'start'), '2024-09-09T09:00:00+08:00', ['Mon 9 Sep 09:00']],
  ['yes', field('sessions', 'full'), true, ['Yes']],
  ['a list of groups', field('sessions', 'speakers'), [speaker], ['Amy Pope · Speaker · by video']],
  ['an empty list', field('sessions', 'speakers'), [], ['Empty']],
  ['languages', field('sessions', 'languages'), ['zh', 'ky'], ['Chinese', 'Кыргызча']],
  ['a file', field('floors', 'plan'), programme.floors[0]?.plan, ['f1.svg · 1 kB']],
  ['made up in part', field('sessions', 'sample'), ['room'], ['Only in part']],
  ['a number', field('rooms', 'capacity'), '300', ['300']],
])('%s in words', (_, one, value, words) => {
  expect(valueWords(one, value, english)).toEqual(words)
})

test('a reference offers what there is in the reader’s language, none where it may be, and what it has and is gone', () => {
  const topic = { type: 'reference', name: 'topic', label: 'edit.topic', kind: 'topics', isOptional: true } as const
  expect(referenceOptions(topic, 'weather', chinese)).toEqual([
    { value: '', label: '无' },
    { value: 'exchanges', label: '人员往来' },
    { value: 'ports', label: '口岸安全' },
    { value: 'weather', label: 'weather' },
  ])
})

test('the forum’s languages come first, each once, by names that readers know', () => {
  const french = aProgramme({ forum: { ...programme.forum, languages: ['fr', 'qaa'] } })
  const languages = languagesFor(french)
  expect(languages.slice(0, 4)).toEqual(['fr', 'qaa', 'en', 'zh'])
  expect(new Set(languages).size).toBe(languages.length)
  expect(['fr', 'kk', 'qaa'].map((one) => languageName(one, localeOf('en')))).toEqual(['French', 'Қазақ тілі', 'qaa'])
})

test.each([
  ['the same day', '2024-09-09T02:12:00Z', '10:12'],
  ['the day before', '2024-09-08T15:59:00Z', 'Sun 8 Sep 23:59'],
])('typing of %s', (_, at, label) => {
  expect(savedAtLabel(Date.parse(at), Date.parse('2024-09-09T08:00:00Z'), english)).toBe(label)
})

test.each([
  ['nothing', 1, 'hall-a', undefined],
  ['a change', 2, 'hall-a', 'changed'],
  ['a removal', 1, 'cellar', 'removed'],
] as const)('%s since the form was opened', (_, rev, id, what) => {
  const draft = { rev: 1, programme, revs: { 'rooms/hall-a': rev } }
  expect(meanwhile(openEditing('rooms', id, {}, 1), draft)).toBe(what)
  expect(meanwhile(openEditing('rooms', id, {}), draft)).toBeUndefined()
})

test.each([
  ['sessions', 'sessions'],
  ['forum', 'forum'],
  ['cars', undefined],
  ['constructor', undefined],
  [undefined, undefined],
])('the kind %s is %s', (text, kind) => expect(parseItemKind(text)).toBe(kind))
