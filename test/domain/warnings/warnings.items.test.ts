import type { Programme } from 'domain/programme/programme'
import { warningsOf } from 'domain/warnings/warnings'
import { aProgramme, aSession } from '../../support/sample-programme'
import {
  at,
  type Case,
  cancelled,
  hallA,
  hallB,
  inB,
  moment,
  type Parts,
  programmeOf,
  session,
  told,
} from '../../support/warning-cases'

describe('hours', () => {
  const hours = { opens: moment('08:00'), closes: moment('20:00') }
  const outside = (given: object) => ({ kind: 'outside-opening-hours', at: { session: 'a' }, ...given })
  test.each<Case>([
    { name: 'from opening to closing is inside', sessions: [session('a', '08:00', '20:00')], expected: [] },
    {
      name: 'before the doors open',
      sessions: [session('a', '07:59', '09:00')],
      expected: [outside({ hours })],
    },
    {
      name: 'past closing time',
      sessions: [session('a', '19:00', '20:01')],
      expected: [outside({ hours })],
    },
    {
      name: 'over midnight',
      sessions: [aSession({ id: 'a', start: at('19:00'), end: at('09:00', '10') })],
      expected: [outside({ hours })],
    },
    {
      name: 'on a day that is none of the forum',
      sessions: [aSession({ id: 'a', start: at('09:00', '11'), end: at('10:00', '11') })],
      expected: [outside({})],
    },
    { name: 'a cancelled session is nowhere', sessions: [session('a', '06:00', '07:00', cancelled)], expected: [] },
  ])('$name', (scenario) => {
    expect(told(scenario)).toEqual(scenario.expected)
  })
})

test('an end before the start is told where no schema refused it, and takes no time in the room', () => {
  const [a, b] = [session('a', '10:00', '11:00'), session('b', '08:00', '12:00')]
  const programme = { ...aProgramme(), sessions: [{ ...a, end: at('09:00') }, b] }
  expect(warningsOf(programme)).toEqual([{ kind: 'ends-before-it-starts', at: { session: 'a' } }])
})

describe('sessions that have begun', () => {
  const now = '09:30'
  const before = [session('a', '09:00', '10:00')]
  const begun = (...changes: string[]) => [{ kind: 'begun', at: { session: 'a' }, changes }]
  test.each<Case>([
    { name: 'nothing changed', sessions: before, published: before, now, expected: [] },
    {
      name: 'moved and put off while it runs',
      sessions: [session('a', '09:40', '10:40', inB)],
      published: before,
      now,
      expected: begun('retimed', 'moved'),
    },
    {
      name: 'cancelled while it runs',
      sessions: [session('a', '09:00', '10:00', cancelled)],
      published: before,
      now,
      expected: begun('cancelled'),
    },
    { name: 'removed while it runs', sessions: [], published: before, now, expected: begun('removed') },
    { name: 'added after its start', sessions: before, published: [], now, expected: begun('added') },
    {
      name: 'changed before it begins',
      sessions: [session('a', '09:00', '10:00', inB)],
      published: before,
      now: '08:59',
      expected: [],
    },
    {
      name: 'changed as it begins',
      sessions: [session('a', '09:00', '10:00', inB)],
      published: before,
      now: '09:00',
      expected: begun('moved'),
    },
    {
      name: 'brought forward so that it has begun',
      sessions: before,
      published: [session('a', '11:00', '12:00')],
      now,
      expected: begun('retimed'),
    },
    {
      name: 'full, as rooms become once a session runs',
      sessions: [session('a', '09:00', '10:00', { full: true })],
      published: before,
      now,
      expected: [],
    },
    {
      name: 'cancelled before, and renamed since',
      sessions: [session('a', '09:00', '10:00', { ...cancelled, title: { en: 'Other', zh: '其他' } })],
      published: [session('a', '09:00', '10:00', cancelled)],
      now,
      expected: [],
    },
    {
      name: 'by a clock that nobody gave',
      sessions: [session('a', '09:00', '10:00', inB)],
      published: before,
      expected: [],
    },
  ])('$name', (scenario) => {
    expect(told(scenario)).toEqual(scenario.expected)
  })
})

describe('fields', () => {
  const missing = (item: string, field: string, languages: string[], more: object = {}) => ({
    kind: 'missing-language',
    at: { item, ...more, field },
    languages,
  })
  const forum = aProgramme().forum
  test.each<Pick<Case, 'name' | 'expected'> & { programme: Programme }>([
    { name: 'a programme that is whole', programme: aProgramme(), expected: [] },
    {
      name: 'a title that is not said in Chinese',
      programme: programmeOf([aSession({ title: { en: 'Opening' } })]),
      expected: [missing('sessions/opening', 'title', ['zh'], { session: 'opening' })],
    },
    {
      name: 'a text in another language only',
      programme: programmeOf([aSession({ abstract: { fr: 'Ouverture' } })]),
      expected: [missing('sessions/opening', 'abstract', ['en', 'zh'], { session: 'opening' })],
    },
    {
      name: 'texts within the forum',
      programme: aProgramme({
        forum: {
          ...forum,
          site: { ...forum.site, name: { zh: '会场' } },
          figures: [{ value: '300', label: { en: 'guests' } }],
        },
      }),
      expected: [missing('forum', 'figures/0/label', ['zh']), missing('forum', 'site/name', ['en'])],
    },
    {
      name: 'a stop of a shuttle line',
      programme: aProgramme({
        shuttles: [
          {
            id: 'line-1',
            name: { en: 'Line 1', zh: '1号线' },
            stops: [
              { name: { en: 'Station', zh: '车站' }, after: 0 },
              { name: { zh: '会场' }, after: 20 },
            ],
            departures: [],
          },
        ],
      }),
      expected: [missing('shuttles/line-1', 'stops/1/name', ['en'])],
    },
    {
      name: 'a language that the forum does not have need not be there',
      programme: aProgramme({ forum: { ...forum, languages: ['en'] }, sessions: [aSession({ title: { en: 'One' } })] }),
      expected: [],
    },
    {
      name: 'a session in a room that is gone',
      programme: programmeOf([aSession({ room: 'tent' })]),
      expected: [
        {
          kind: 'dangling-reference',
          at: { item: 'sessions/opening', session: 'opening', field: 'room' },
          refers: 'rooms/tent',
        },
      ],
    },
    {
      name: 'a person of a delegation that is gone',
      programme: aProgramme({ delegations: [] }),
      expected: [
        { kind: 'dangling-reference', at: { item: 'people/pope', field: 'delegation' }, refers: 'delegations/iom' },
      ],
    },
    {
      name: 'two rooms with one id',
      programme: aProgramme({ rooms: [hallA, hallA, hallB] }),
      expected: [{ kind: 'duplicate-id', at: { item: 'rooms/hall-a' } }],
    },
    {
      name: 'two sessions with one id, which do not clash with each other',
      programme: programmeOf([aSession(), aSession()]),
      expected: [{ kind: 'duplicate-id', at: { item: 'sessions/opening', session: 'opening' } }],
    },
  ])('$name', ({ programme, expected }) => {
    expect(warningsOf(programme)).toEqual(expected)
  })
})

test('what comes first matters first, then what has no time, then what is over', () => {
  const untitled: Parts = { title: { en: 'Untitled' } }
  const sessions = [
    session('d', '13:00', '14:00', untitled),
    session('c', '11:00', '12:00', untitled),
    session('b', '09:00', '10:00', untitled),
    session('a', '08:00', '08:30', untitled),
  ]
  const programme = programmeOf(sessions, { delegations: [] })
  const order = (now?: string) =>
    warningsOf(programme, { now: now === undefined ? undefined : moment(now) }).map(
      (warning) => warning.at.session ?? warning.kind,
    )
  expect(order()).toEqual(['a', 'b', 'c', 'd', 'dangling-reference'])
  expect(order('10:00')).toEqual(['c', 'd', 'dangling-reference', 'a', 'b'])
})
