import { MINUTE } from 'domain/time/time'
import { warningsOf } from 'domain/warnings/warnings'
import {
  type Case,
  cancelled,
  hallA,
  hallB,
  hallC,
  inB,
  intoFrench,
  moment,
  pope,
  popeByVideo,
  programmeOf,
  roomClash,
  session,
  speaks,
  told,
} from '../../support/warning-cases'

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

describe('seats', () => {
  const expecting = (expected: number, parts = {}) => session('a', '09:00', '10:00', { expected, ...parts })
  const rooms = { rooms: [{ ...hallA, capacity: 320 }, hallB] }
  test.each<Case>([
    { name: 'as many guests as seats are not too many', sessions: [expecting(320)], parts: rooms, expected: [] },
    {
      name: 'one guest more than seats',
      sessions: [expecting(321)],
      parts: rooms,
      expected: [{ kind: 'over-capacity', at: { session: 'a', room: 'hall-a' }, expected: 321, capacity: 320 }],
    },
    { name: 'a room of unknown size', sessions: [expecting(5000, inB)], parts: rooms, expected: [] },
    { name: 'a cancelled session needs no seats', sessions: [expecting(321, cancelled)], parts: rooms, expected: [] },
  ])('$name', (scenario) => {
    expect(told(scenario)).toEqual(scenario.expected)
  })
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
