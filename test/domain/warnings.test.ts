import type { Programme } from 'domain/programme'
import type { Session } from 'domain/programme/session'
import { MINUTE, momentOf } from 'domain/time'
import { warningsOf } from 'domain/warnings'
import { aProgramme, aSession } from '../support/sample-programme'

type Parts = NonNullable<Parameters<typeof aSession>[0]>
type ProgrammeParts = NonNullable<Parameters<typeof aProgramme>[0]>

const at = (time: string, day = '09') => `2024-09-${day}T${time}:00+08:00`
const moment = (time: string, day?: string) => momentOf(at(time, day))
const session = (id: string, start: string, end: string, parts: Parts = {}) =>
  aSession({ id, start: at(start), end: at(end), ...parts })
const inB: Parts = { room: 'hall-b' }
const cancelled: Parts = { status: 'cancelled' }
const speaks = (person: string, parts: Partial<Session['speakers'][number]> = {}) =>
  ({ person, role: 'speaker', mode: 'in-person', ...parts }) as const
const pope: Parts = { speakers: [speaks('pope')] }
const popeByVideo: Parts = { speakers: [speaks('pope', { mode: 'by-video' })] }
const intoFrench: Parts = { languages: ['zh'], channels: [{ number: 3, language: 'fr' }] }
const programmeOf = (sessions: Session[], parts: ProgrammeParts = {}) => aProgramme({ sessions, ...parts })
const [hallA, hallB] = aProgramme().rooms
if (!hallA || !hallB) throw new Error('no rooms')
const hallC = { ...hallB, id: 'hall-c' }

type Case = {
  name: string
  sessions: Session[]
  parts?: ProgrammeParts
  published?: Session[]
  now?: string
  expected: object[]
}

/** Every warning of each scenario, and nothing else. */
const told = ({ sessions, parts, published, now }: Case) =>
  warningsOf(programmeOf(sessions, parts), {
    published: published && programmeOf(published, parts),
    now: now === undefined ? undefined : moment(now),
  })

const roomClash = (from: string, until: string) => ({
  kind: 'room-clash',
  at: { session: 'b', room: 'hall-a' },
  with: 'a',
  from: moment(from),
  until: moment(until),
})

describe('rooms', () => {
  test.each<Case>([
    {
      name: 'sessions far apart are no clash',
      sessions: [session('a', '09:00', '10:00'), session('b', '11:00', '12:00')],
      expected: [],
    },
    {
      name: 'two at once in a room',
      sessions: [session('a', '09:00', '10:00'), session('b', '09:30', '10:30')],
      expected: [roomClash('09:30', '10:00')],
    },
    {
      name: 'one within another',
      sessions: [session('a', '09:00', '12:00'), session('b', '10:00', '10:30')],
      expected: [roomClash('10:00', '10:30')],
    },
    {
      name: 'two that start together: the second by id is told',
      sessions: [session('b', '09:00', '10:00'), session('a', '09:00', '11:00')],
      expected: [roomClash('09:00', '10:00')],
    },
    {
      name: 'a clash that was published as it is',
      sessions: [session('a', '09:00', '10:00'), session('b', '09:30', '10:30')],
      published: [session('a', '09:00', '10:00'), session('b', '09:30', '10:30')],
      expected: [roomClash('09:30', '10:00')],
    },
    {
      name: 'two at once in two rooms are no clash',
      sessions: [session('a', '09:00', '10:00'), session('b', '09:30', '10:30', inB)],
      expected: [],
    },
    {
      name: 'a cancelled session leaves its room free',
      sessions: [session('a', '09:00', '10:00', cancelled), session('b', '09:30', '10:30')],
      expected: [],
    },
    {
      name: 'three at once are three clashes',
      sessions: [session('a', '09:00', '10:00'), session('b', '09:00', '10:00'), session('c', '09:00', '10:00')],
      expected: [
        { at: { session: 'b' }, with: 'a' },
        { at: { session: 'c' }, with: 'a' },
        { at: { session: 'c' }, with: 'b' },
      ],
    },
    {
      name: 'four minutes are too short for a room',
      sessions: [session('a', '09:00', '10:00'), session('b', '10:04', '11:00')],
      expected: [
        {
          kind: 'short-change',
          at: { session: 'b', room: 'hall-a' },
          with: 'a',
          gap: 4 * MINUTE,
          least: 5 * MINUTE,
        },
      ],
    },
    {
      name: 'five minutes are enough for a room',
      sessions: [session('a', '09:00', '10:00'), session('b', '10:05', '11:00')],
      expected: [],
    },
    {
      name: 'sessions that were published one right after the other were meant to be',
      sessions: [session('a', '09:10', '10:10'), session('b', '10:10', '11:00')],
      published: [session('a', '09:00', '10:00'), session('b', '10:00', '11:00')],
      expected: [],
    },
    {
      name: 'a change that is shorter than it was published',
      sessions: [session('a', '09:00', '10:20'), session('b', '10:20', '11:00')],
      published: [session('a', '09:00', '10:00'), session('b', '10:20', '11:00')],
      expected: [{ kind: 'short-change', at: { session: 'b', room: 'hall-a' }, with: 'a', gap: 0 }],
    },
    {
      name: 'a change that was published so in another room',
      sessions: [session('a', '09:00', '10:00', inB), session('b', '10:00', '11:00', inB)],
      published: [session('a', '09:00', '10:00'), session('b', '10:00', '11:00')],
      expected: [{ kind: 'short-change', at: { session: 'b', room: 'hall-b' } }],
    },
  ])('$name', (scenario) => {
    expect(told(scenario)).toMatchObject(scenario.expected)
  })
})

test('of thirty at once in a room each is told, with ten others at most', () => {
  const many = Array.from({ length: 30 }, (_, index) => session(`s${index}`, '09:00', '10:00'))
  const clashes = warningsOf(programmeOf(many)).filter(({ kind }) => kind === 'room-clash')
  const counts = new Map<string | undefined, number>()
  for (const { at } of clashes) counts.set(at.session, (counts.get(at.session) ?? 0) + 1)
  expect(counts.size).toBe(29)
  expect(Math.max(...counts.values())).toBe(10)
})

describe('speakers', () => {
  test.each<Case>([
    {
      name: 'one in two rooms at once',
      sessions: [session('a', '09:00', '10:00', pope), session('b', '09:50', '11:00', { ...pope, ...inB })],
      expected: [
        {
          kind: 'speaker-clash',
          at: { session: 'b', person: 'pope' },
          with: 'a',
          from: moment('09:50'),
          until: moment('10:00'),
        },
      ],
    },
    {
      name: 'one by video in two rooms at once',
      sessions: [
        session('a', '09:00', '10:00', popeByVideo),
        session('b', '09:50', '11:00', { ...popeByVideo, ...inB }),
      ],
      expected: [{ kind: 'speaker-clash' }],
    },
    {
      name: 'one with two parts in both sessions is told once',
      sessions: ['a', 'b'].map((id) =>
        session(id, '09:00', '10:00', {
          room: id === 'a' ? 'hall-a' : 'hall-b',
          speakers: [speaks('pope'), speaks('pope', { role: 'moderator' })],
        }),
      ),
      expected: [{ kind: 'speaker-clash', at: { session: 'b', person: 'pope' } }],
    },
    {
      name: 'one in a session that is cancelled is free',
      sessions: [
        session('a', '09:00', '10:00', pope),
        session('b', '09:00', '10:00', { ...pope, ...inB, ...cancelled }),
      ],
      expected: [],
    },
    {
      name: 'nine minutes to another room are too short',
      sessions: [session('a', '09:00', '10:00', pope), session('b', '10:09', '11:00', { ...pope, ...inB })],
      expected: [
        {
          kind: 'short-change',
          at: { session: 'b', person: 'pope' },
          with: 'a',
          gap: 9 * MINUTE,
          least: 10 * MINUTE,
        },
      ],
    },
    {
      name: 'ten minutes to another room are enough',
      sessions: [session('a', '09:00', '10:00', pope), session('b', '10:10', '11:00', { ...pope, ...inB })],
      expected: [],
    },
    {
      name: 'who stays in the room needs no time',
      sessions: [session('a', '09:00', '10:00', pope), session('b', '10:06', '11:00', pope)],
      expected: [],
    },
    {
      name: 'who speaks by video walks nowhere',
      sessions: [session('a', '09:00', '10:00', popeByVideo), session('b', '10:00', '11:00', { ...pope, ...inB })],
      expected: [],
    },
  ])('$name', (scenario) => {
    expect(told(scenario)).toMatchObject(scenario.expected)
  })
})

describe('interpreters', () => {
  const inBoth = [session('a', '09:00', '10:00', intoFrench), session('b', '09:30', '10:30', { ...intoFrench, ...inB })]
  const apart = [session('a', '09:00', '10:00', intoFrench), session('b', '10:00', '10:30', { ...intoFrench, ...inB })]
  const third = session('c', '09:40', '10:30', { ...intoFrench, room: 'hall-c' })
  const parts = { rooms: [hallA, hallB, hallC] }
  test.each<Case>([
    {
      name: 'a language in two rooms at once that was only in one',
      sessions: inBoth,
      published: apart,
      expected: [
        { kind: 'interpreter-clash', at: { session: 'b' }, with: ['a'], language: 'fr', needed: 2, published: 1 },
      ],
    },
    {
      name: 'in three rooms at once where two were published',
      sessions: [...inBoth, third],
      published: inBoth,
      expected: [{ kind: 'interpreter-clash', at: { session: 'c' }, with: ['a', 'b'], needed: 3, published: 2 }],
    },
    { name: 'as many rooms at once as were published is fine', sessions: inBoth, published: inBoth, expected: [] },
    {
      name: 'two at once in one room are one room, and its clash',
      sessions: [session('a', '09:00', '10:00', intoFrench), session('b', '09:30', '10:30', intoFrench)],
      published: apart,
      expected: [{ kind: 'room-clash' }],
    },
    { name: 'before the first release nobody knows', sessions: inBoth, expected: [] },
    {
      name: 'a new language in one room is no clash',
      sessions: [session('a', '09:00', '10:00', intoFrench)],
      published: [session('a', '09:00', '10:00')],
      expected: [],
    },
    {
      name: 'a channel with the only language that is spoken needs nobody',
      sessions: inBoth.map((each) => ({ ...each, languages: ['fr'] })),
      published: apart,
      expected: [],
    },
    {
      name: 'a cancelled session needs nobody',
      sessions: [...apart, session('c', '09:00', '11:00', { ...intoFrench, room: 'hall-c', ...cancelled })],
      published: apart,
      expected: [],
    },
  ])('$name', (scenario) => {
    expect(told({ ...scenario, parts })).toMatchObject(scenario.expected)
  })
})

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
