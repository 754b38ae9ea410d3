import { blankOf } from 'domain/draft/blank'
import type { ItemKind } from 'domain/programme/kinds'
import { localeOf } from '@/i18n/locale'
import { takenIds } from '@/organiser/edit/form/entering'
import { type Editing, openEditing } from '@/organiser/edit/form/state'
import { validationIssues } from '@/organiser/edit/form/validation-issues'
import { issueText, itemIn } from '@/organiser/edit/view'
import { aProgramme } from '../support/sample-programme'
import '@/organiser/words'

const programme = aProgramme()

const faultsOf = (editing: Editing, language: 'en' | 'zh' | 'ar' = 'en') =>
  validationIssues(editing, { programme, taken: takenIds(editing.kind, programme) }).map((fault) => [
    fault.path,
    issueText(fault, localeOf(language)),
  ])

function edited(kind: ItemKind, id: string, typed: Record<string, unknown>): Editing {
  const editing = openEditing(kind, id, itemIn(programme, kind, id) ?? {}, 1)
  return { ...editing, form: { ...editing.form, ...typed } }
}

const speaker = (person: string, role = 'speaker') => ({ person, role, mode: 'in-person' })
const stop = (after: string) => ({ name: { en: 'Hotel' }, after })
const day = { date: '2024-09-09', opens: '2024-09-09T09:00:00+08:00', closes: '2024-09-09T08:00:00+08:00' }

test.each<[string, ItemKind, string, Record<string, unknown>, [string, string][]]>([
  ['nothing wrong', 'sessions', 'opening', {}, []],
  [
    'no title at all',
    'sessions',
    'opening',
    { title: { en: ' ' } },
    [['title/en', 'This is needed in one language at least.']],
  ],
  ['a title in one language', 'sessions', 'opening', { title: { zh: '开幕式' } }, []],
  [
    'a title of 8,001 characters',
    'sessions',
    'opening',
    { title: { en: 'x'.repeat(8001) } },
    [['title/en', 'At most 8000 characters.']],
  ],
  [
    'a short title of 21 characters',
    'sessions',
    'opening',
    { shortTitle: { en: 'x'.repeat(21), zh: '开幕' } },
    [['shortTitle/en', 'At most 20 characters.']],
  ],
  [
    'a short title of 20 characters of two units each',
    'sessions',
    'opening',
    { shortTitle: { zh: '𠮷'.repeat(20) } },
    [],
  ],
  [
    'a link to nowhere',
    'sessions',
    'opening',
    { links: [{ label: { en: 'Watch' }, url: 'example.org', kind: 'live' }] },
    [['links/0/url', 'An address that begins with https:// is needed.']],
  ],
  [
    'a note of who may come, and not who',
    'sessions',
    'opening',
    { access: { who: '', note: { en: 'Bring the letter.' } } },
    [['access/who', 'This is needed.']],
  ],
  [
    'guests asked for after the start',
    'sessions',
    'opening',
    { beThereBy: '2024-09-09T09:15:00+08:00' },
    [['beThereBy/time', 'This must not be later than the start.']],
  ],
  [
    'a kind that is gone',
    'sessions',
    'opening',
    { kind: 'party' },
    [['kind', 'This is no longer there. Choose another.']],
  ],
  ['no drawing of a kind', 'sessionKinds', 'keynote', { icon: '' }, [['icon', 'This is needed.']]],
  [
    'a day that begins at no time',
    'forum',
    'forum',
    { dayBegins: '4 am' },
    [['dayBegins', 'A time such as 04:00 is needed.']],
  ],
  [
    'a telephone number that is none',
    'forum',
    'forum',
    { contacts: [{ label: { en: 'Desk' }, kind: 'phone', value: 'Ann' }] },
    [['contacts/0/value', 'This does not look like what was chosen above.']],
  ],
  [
    'a colour in which words cannot be read',
    'forum',
    'forum',
    { look: { accent: '#ffd400' } },
    [
      [
        'look/accent',
        'Words in this colour cannot be read on a light screen. The nearest in which they can is offered below.',
      ],
    ],
  ],
  [
    'a colour by name',
    'forum',
    'forum',
    { look: { appName: {}, accent: 'red' } },
    [['look/accent', 'A colour such as #10806b is needed.']],
  ],
  ['no room: it is to be announced', 'sessions', 'opening', { room: '' }, []],
  [
    'a room that is gone',
    'sessions',
    'opening',
    { room: 'cellar' },
    [['room', 'This is no longer there. Choose another.']],
  ],
  [
    'a topic that is gone',
    'sessions',
    'opening',
    { topic: 'weather' },
    [['topic', 'This is no longer there. Choose another.']],
  ],
  ['no topic', 'sessions', 'opening', { topic: '' }, []],
  [
    'an end that is the start',
    'sessions',
    'opening',
    { end: '2024-09-09T09:00:00+08:00' },
    [['end/time', 'This must be later than the start.']],
  ],
  [
    'a start without its time',
    'sessions',
    'opening',
    { start: '2024-09-09T' },
    [['start/time', 'A date and a time are needed.']],
  ],
  ['a start without its day', 'sessions', 'opening', { start: 'T09:00' }, [['start', 'A date and a time are needed.']]],
  ['no start', 'sessions', 'opening', { start: '' }, [['start', 'This is needed.']]],
  [
    'a speaker who is nobody',
    'sessions',
    'opening',
    { speakers: [speaker('pope'), speaker('')] },
    [['speakers/1/person', 'This is needed.']],
  ],
  [
    'a speaker who is gone',
    'sessions',
    'opening',
    { speakers: [speaker('nobody')] },
    [['speakers/0/person', 'This is no longer there. Choose another.']],
  ],
  [
    'a speaker without a role',
    'sessions',
    'opening',
    { speakers: [speaker('pope', '')] },
    [['speakers/0/role', 'This is needed.']],
  ],
  [
    'channel 0',
    'sessions',
    'opening',
    { channels: [{ number: '0', language: 'en' }] },
    [['channels/0/number', '1 or more.']],
  ],
  [
    'channel 100',
    'sessions',
    'opening',
    { channels: [{ number: '100', language: 'en' }] },
    [['channels/0/number', '99 or less.']],
  ],
  [
    'channel 1.5',
    'sessions',
    'opening',
    { channels: [{ number: '1.5', language: 'en' }] },
    [['channels/0/number', 'A whole number is needed.']],
  ],
  [
    'a language that was not chosen',
    'sessions',
    'opening',
    { languages: ['zh', ''] },
    [['languages/1', 'Choose one.']],
  ],
  ['a document that was not chosen', 'sessions', 'opening', { documents: [''] }, [['documents/0', 'Choose one.']]],
  ['seats in words', 'rooms', 'hall-a', { capacity: 'many' }, [['capacity', 'A number is needed.']]],
  ['no seats', 'rooms', 'hall-a', { capacity: '0' }, [['capacity', '1 or more.']]],
  ['a place without a kind', 'places', 'place-a', { kind: '' }, [['kind', 'This is needed.']]],
  [
    'an area without a width',
    'places',
    'place-a',
    { area: { x: '1', y: '1', width: '', height: '2' } },
    [['area/width', 'This is needed.']],
  ],
  [
    'a day that closes before it opens',
    'forum',
    'forum',
    { days: [day] },
    [['days/0/closes/time', 'This must be later than the opening.']],
  ],
  ['no day', 'forum', 'forum', { days: [] }, [['days', 'At least 1 are needed.']]],
  [
    'a day that is none',
    'forum',
    'forum',
    { days: [{ ...day, date: '2024-02-30', closes: '2024-09-09T20:00:00+08:00' }] },
    [['days/0/date', 'A date is needed.']],
  ],
  [
    'a latitude beyond the pole',
    'forum',
    'forum',
    { site: { name: { en: 'A' }, address: { en: 'B' }, latitude: '91' } },
    [['site/latitude', '90 or less.']],
  ],
  [
    'a venue without a name',
    'forum',
    'forum',
    { site: { name: {}, address: { en: 'B' } } },
    [['site/name/en', 'This is needed in one language at least.']],
  ],
])('%s', (_, kind, id, typed, told) => {
  expect(faultsOf(edited(kind, id, typed))).toEqual(told)
})

test('a line with one stop is told that it needs two', () => {
  const line = { name: { en: 'Line A' }, stops: [stop('0')], departures: [] }
  const editing = { ...openEditing('shuttles', 'line-a', {}), form: line }
  expect(faultsOf(editing)).toEqual([['stops', 'At least 2 are needed.']])
})

test.each([
  ['no id', '', 'en', '1 to 20 of a–z, 0–9 and the hyphen.'],
  ['a capital', 'Hall', 'en', '1 to 20 of a–z, 0–9 and the hyphen.'],
  ['21 characters', 'x'.repeat(21), 'zh', '1至20个字符，可用 a–z、0–9 和连字符。'],
  ['the id of another room', 'hall-a', 'en', 'This id is in use already.'],
] as const)('a new room with %s is told what an id is', (_, id, language, words) => {
  const editing = { ...openEditing('rooms', id, {}), form: { name: { en: 'Hall' }, place: 'place-a' } }
  expect(faultsOf(editing, language)).toEqual([['id', words]])
})

test('faults come in the order of the form, so that the first is the first on the screen', () => {
  const editing = edited('sessions', 'opening', { title: {}, room: '', speakers: [speaker('')], start: '' })
  expect(faultsOf(editing, 'zh').map(([path]) => path)).toEqual(['title/en', 'start', 'speakers/0/person'])
})

test.each(['sessions', 'topics', 'people', 'delegations', 'rooms', 'places', 'shuttles', 'documents', 'help'] as const)(
  'a new item of %s lacks only what somebody has to say, in words',
  (kind) => {
    const editing = openEditing(kind, '', blankOf(kind, programme) ?? {})
    const said = validationIssues(editing, { programme, taken: new Set() })
    expect(said.length).toBeGreaterThan(1)
    expect(said.filter((fault) => fault.kind === undefined)).toEqual([])
  },
)

test.each(['forum', 'nonsense', 'constructor'])('nobody begins a new item of %s', (kind) => {
  expect(blankOf(kind, programme)).toBeUndefined()
})

test('a rule without words of ours is told as the schema tells it', () => {
  expect(issueText({ path: 'x', message: 'must be round' }, localeOf('ar'))).toBe('must be round')
})
