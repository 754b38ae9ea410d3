import '@/organiser/words'
import type { Difference } from 'domain/draft/differences'
import type { ListKind } from 'domain/programme/kinds'
import { localeOf } from '@/i18n/locale'
import { type ItemsContext, itemsView, parseListKind } from '@/organiser/items/view'
import { plain } from '../support/card-context'
import { aProgramme } from '../support/sample-programme'

const programme = aProgramme({
  documents: [
    {
      id: 'outline',
      title: { en: 'Outline', zh: '大纲' },
      language: 'zh',
      type: 'pdf',
      file: { path: 'media/o.pdf', bytes: 9 },
    },
  ],
  shuttles: [
    {
      id: 'hotel',
      name: { en: 'Hotel line', zh: '酒店专线' },
      stops: [
        { name: { en: 'Hotel' }, after: 0 },
        { name: { en: 'Venue' }, after: 20 },
      ],
      departures: ['2024-09-09T08:00:00+08:00'],
      sample: true,
    },
  ],
  help: [{ id: 'wifi', kind: 'wifi', title: { en: 'Wi-Fi' }, body: { en: 'Free everywhere' }, actions: [] }],
})

type Parts = Partial<Omit<ItemsContext, 'locale' | 'kind'>> & {
  words?: string
  part?: number
  language?: 'en' | 'zh' | 'ar'
}

const viewOf = (kind: ListKind, { words = '', part = 0, language = 'en', ...context }: Parts = {}) =>
  itemsView({ words, part }, { kind, programme, differences: [], ...context, locale: localeOf(language) })

const rowsOf = (...args: Parameters<typeof viewOf>) =>
  viewOf(...args).rows.map(({ title, lines }) => [title, ...lines].map(({ wording }) => plain(wording)).join(' | '))

test.each<[ListKind, string[]]>([
  ['sessions', ['Opening ceremony | Mon 9 Sep 09:00']],
  ['topics', ['Personnel exchanges | Topic 1', 'Security at ports | Topic 2']],
  ['people', ['Amy Pope | Director General | International Organization for Migration']],
  ['delegations', ['International Organization for Migration']],
  ['rooms', ['Hall A | Floor 1', 'Hall B | Floor 1']],
  ['floors', ['Floor 1']],
  ['places', ['Hall A | Room | Floor 1', 'Hall B | Room | Floor 1']],
  ['shuttles', ['Hotel line | 1 departure']],
  ['documents', ['Outline | PDF · Chinese']],
  ['help', ['Wi-Fi | Free everywhere']],
])('%s are named, with what tells them apart', (kind, rows) => {
  expect(rowsOf(kind)).toEqual(rows)
})

test.each<[ListKind, string]>([
  ['sessions', '/organiser/session/index?id=opening'],
  ['topics', '/organiser/edit/index?kind=topics&id=exchanges'],
  ['people', '/organiser/edit/index?kind=people&id=pope'],
])('a row of %s leads to where it is changed', (kind, to) => {
  expect(viewOf(kind).rows[0]?.to).toBe(to)
})

test.each<[string, ListKind, string, number]>([
  ['a part of the name', 'people', 'pope', 1],
  ['capitals', 'people', 'AMY', 1],
  ['another language than the screen’s', 'people', '总干事', 1],
  ['what stands below the name', 'people', 'migration director', 1],
  ['the id', 'topics', 'exchanges', 1],
  ['nothing where one of the words is not there', 'people', 'amy smith', 0],
  ['all for blanks', 'topics', '   ', 2],
])('the search goes by %s', (_, kind, words, count) => {
  expect(viewOf(kind, { words }).rows).toHaveLength(count)
})

test('what was found is counted; nothing is said where nothing was looked for', () => {
  expect(viewOf('topics', { words: 'ports' }).found).toBe('1 found')
  expect(viewOf('topics', { words: 'zzz' })).toMatchObject({ found: 'Nothing found', isEmpty: false, rows: [] })
  expect(viewOf('topics').found).toBeUndefined()
})

test('a kind without items is empty', () => {
  expect(viewOf('help', { programme: aProgramme() }).isEmpty).toBe(true)
})

describe('what is not published yet', () => {
  const differences: Difference[] = [
    { kind: 'topics', id: 'exchanges', what: 'changed' },
    { kind: 'topics', id: 'ports', what: 'added' },
    { kind: 'topics', id: 'visas', what: 'removed' },
    { kind: 'people', id: 'exchanges', what: 'added' },
  ]
  const published = aProgramme({
    topics: [
      { id: 'exchanges', number: 1, title: { en: 'Exchanges' } },
      { id: 'visas', number: 3, title: { en: 'Visas' } },
    ],
  })
  const rows = (context: Parts) => viewOf('topics', { differences, ...context }).rows

  test('is marked; what was taken out comes last and leads nowhere', () => {
    expect(
      rows({ published }).map(({ id, to, marks }) => [id, to !== undefined, ...marks.map(({ words }) => words)]),
    ).toEqual([
      ['exchanges', true, 'Changed'],
      ['ports', true, 'New'],
      ['visas', false, 'Removed'],
    ])
  })

  test('is found like the rest', () => {
    expect(rows({ published, words: 'visas' })).toHaveLength(1)
  })

  test('leaves out what was taken out where this device does not know what was published', () => {
    expect(rows({}).map(({ id }) => id)).toEqual(['exchanges', 'ports'])
  })
})

test('a sample is marked as one', () => {
  expect(viewOf('shuttles').rows[0]?.marks).toEqual([{ words: 'Sample', tone: 'quiet' }])
})

describe('of three hundred people', () => {
  const people = Array.from({ length: 300 }, (_, index) => ({ id: `p-${index}`, name: { en: `Guest ${index}` } }))
  const many = { programme: aProgramme({ people }) }

  test('fifty are on the page, and the others a part away', () => {
    const { rows, part } = viewOf('people', { ...many, part: 5 })
    expect(rows).toHaveLength(50)
    expect(rows[0]?.id).toBe('p-250')
    expect(part).toEqual({ index: 5, last: 5, from: 251, to: 300, total: 300 })
  })

  test('few that were found are one part', () => {
    expect(viewOf('people', { ...many, words: 'guest 29', part: 0 })).toMatchObject({ part: undefined })
  })
})

test.each([
  ['people', 'people'],
  ['forum', undefined],
  ['toString', undefined],
  [undefined, undefined],
])('the kind of %s in a link is %s', (name, kind) => {
  expect(parseListKind(name)).toBe(kind)
})

test.each<[ListKind, string | undefined]>([
  ['sessions', '/organiser/edit/index?kind=sessions&new=1'],
  ['topics', '/organiser/edit/index?kind=topics&new=1'],
  ['people', '/organiser/edit/index?kind=people&new=1'],
  ['delegations', '/organiser/edit/index?kind=delegations&new=1'],
  ['rooms', '/organiser/edit/index?kind=rooms&new=1'],
  ['floors', '/organiser/edit/index?kind=floors&new=1'],
  ['places', '/organiser/edit/index?kind=places&new=1'],
  ['shuttles', '/organiser/edit/index?kind=shuttles&new=1'],
  ['documents', '/organiser/edit/index?kind=documents&new=1'],
  ['help', '/organiser/edit/index?kind=help&new=1'],
])('a new one of %s is begun at %s', (kind, add) => {
  expect(viewOf(kind).add).toBe(add)
})

describe('the order that guests see', () => {
  const topics = [
    { id: 'late', number: 3, title: { en: 'Late' } },
    { id: 'first', number: 1, title: { en: 'First' } },
  ]

  test('is that of the list; of topics that of their numbers', () => {
    expect(viewOf('rooms')).toMatchObject({ order: ['hall-a', 'hall-b'], rows: [{ place: 0 }, { place: 1 }] })
    expect(viewOf('topics', { programme: aProgramme({ sessions: [], topics }) }).order).toEqual(['first', 'late'])
  })

  test('is the one that somebody has just given it', () => {
    const { rows } = viewOf('rooms', { order: ['hall-b', 'hall-a'] })
    expect(rows.map(({ id, place }) => [id, place])).toEqual([
      ['hall-b', 0],
      ['hall-a', 1],
    ])
  })

  test.each<[string, ListKind, Parts]>([
    ['of sessions is that of time', 'sessions', {}],
    ['is not changed among what was found', 'rooms', { words: 'hall' }],
    ['of one is no order', 'floors', {}],
  ])('%s', (_, kind, context) => {
    const { order, rows } = viewOf(kind, context)
    expect([order, ...rows.map(({ place }) => place)]).toEqual([undefined, ...rows.map(() => undefined)])
  })

  test('holds across parts of a long list', () => {
    const rooms = Array.from({ length: 92 }, (_, n) => ({ id: `r-${n}`, name: { en: `Room ${n}` } }))
    const { rows, order } = viewOf('rooms', { programme: aProgramme({ sessions: [], rooms }), part: 1 })
    expect([rows[0]?.place, rows[41]?.place, order?.length]).toEqual([50, 91, 92])
  })

  test('leaves out what was taken out of the draft', () => {
    const differences: Difference[] = [{ kind: 'rooms', id: 'hall-c', what: 'removed' }]
    const published = aProgramme({ rooms: [...aProgramme().rooms, { id: 'hall-c', name: { en: 'Hall C' } }] })
    const { rows, order } = viewOf('rooms', { differences, published })
    expect([order, rows[2]?.place]).toEqual([['hall-a', 'hall-b'], undefined])
  })
})

test.each<[ListKind, string, string]>([
  ['sessionKinds', 'ceremony', 'In 1 session'],
  ['sessionKinds', 'meal', 'Not in use'],
  ['speakerRoles', 'chair', 'Not in use'],
])('of %s/%s it is said whether it can be removed: %s', (kind, id, words) => {
  const row = viewOf(kind).rows.find((one) => one.id === id)
  expect(row?.lines.map(({ wording }) => wording)).toEqual([words])
})
