import { affectedBy, cancel, delay, followersOf, move, reinstate, setFull, swap } from 'domain/draft/quick-edits'
import { aProgramme, aSession } from '../../support/sample-programme'

const at = (time: string, day = '09') => `2024-09-${day}T${time}:00+08:00`
const slot = (id: string, start: string, end: string, parts: Parameters<typeof aSession>[0] = {}) =>
  aSession({ id, start: at(start), end: at(end), ...parts })

const programme = aProgramme({
  sessions: [
    slot('first', '09:00', '10:00', {
      speakers: [{ person: 'pope', role: 'speaker', mode: 'in-person' }],
      channels: [{ number: 1, language: 'en' }],
    }),
    slot('second', '10:00', '11:00'),
    slot('off', '11:00', '12:00', { status: 'cancelled', full: true }),
    slot('third', '14:00', '15:00'),
    slot('elsewhere', '10:00', '11:00', { room: 'hall-b' }),
    aSession({ id: 'next-day', start: at('09:00', '10'), end: at('10:00', '10') }),
  ],
})
const draft = { programme, revs: { 'sessions/first': 4, 'sessions/second': 7 } }
const short = (edits: ReturnType<typeof delay>) =>
  edits.map((edit) => [edit.id, edit.change === 'set' ? edit.fields : edit.change])

test('a delay moves the start and the end, and names the rev it was made on', () => {
  expect(delay(draft, 'first', 20)).toEqual([
    {
      change: 'set',
      kind: 'sessions',
      id: 'first',
      rev: 4,
      fields: { start: at('09:20'), end: at('10:20') },
    },
  ])
})

test.each([
  ['with what follows', 'first', 181, ['first', 'second', 'third']],
  ['not with what was before', 'second', 181, ['second', 'third']],
  ['nor with another room', 'elsewhere', 181, ['elsewhere']],
  ['nor with another day', 'third', 181, ['third']],
  ['up to a gap that takes it up', 'first', 15, ['first', 'second']],
])('a delay %s in the room on that day', (_name, id, minutes, expected) => {
  expect(delay(draft, id, minutes, true).map((edit) => edit.id)).toEqual(expected)
})

describe('of what follows', () => {
  const day = [
    slot('talk', '09:00', '09:30'),
    slot('next', '09:30', '10:00'),
    slot('after-ten', '10:10', '10:40'),
    slot('before-lunch', '10:40', '12:00'),
    slot('lunch-talk', '13:00', '13:30'),
    slot('evening', '18:00', '19:00'),
  ]
  test.each([
    ['back to back, all move', 5, ['next'], 'after-ten'],
    ['a gap as long as the delay takes it up', 10, ['next'], 'after-ten'],
    [
      'a shorter gap does not, and what is behind it moves as far',
      11,
      ['next', 'after-ten', 'before-lunch'],
      'lunch-talk',
    ],
    ['a lunch takes up an hour', 60, ['next', 'after-ten', 'before-lunch'], 'lunch-talk'],
    ['past lunch up to the evening', 61, ['next', 'after-ten', 'before-lunch', 'lunch-talk'], 'evening'],
    ['an earlier start stops at the same gap', -10, ['next'], 'after-ten'],
    ['all of the day', 300, ['next', 'after-ten', 'before-lunch', 'lunch-talk', 'evening'], undefined],
  ])('%s: %d minutes', (_name, minutes, moved, kept) => {
    const found = followersOf({ programme: aProgramme({ sessions: [...day].reverse() }) }, 'talk', minutes)
    expect([found.moved.map(({ id }) => id), found.kept?.id]).toEqual([moved, kept])
  })

  test('one that overlaps moves too, and the gap is counted from the later end', () => {
    const sessions = [
      slot('talk', '09:00', '10:00'),
      slot('long', '09:30', '11:30'),
      slot('short', '09:45', '10:00'),
      slot('then', '11:40', '12:00'),
    ]
    const found = followersOf({ programme: aProgramme({ sessions }) }, 'talk', 15)
    expect([found.moved.map(({ id }) => id), found.kept]).toEqual([['long', 'short', 'then'], undefined])
  })
})

test('a delay may be earlier and may cross midnight', () => {
  expect(short(delay(draft, 'first', -30))).toEqual([['first', { start: at('08:30'), end: at('09:30') }]])
  expect(short(delay(draft, 'third', 600))).toEqual([['third', { start: at('00:00', '10'), end: at('01:00', '10') }]])
})

test.each([
  ['move', move(draft, 'first', 'hall-b'), [['first', { room: 'hall-b' }]]],
  ['cancel', cancel(draft, 'first'), [['first', { status: 'cancelled' }]]],
  ['reinstate', reinstate(draft, 'off'), [['off', { status: 'scheduled' }]]],
  ['room full', setFull(draft, 'first', true), [['first', { full: true }]]],
  [
    'swap',
    swap(draft, 'first', 'elsewhere'),
    [
      ['first', { start: at('10:00'), end: at('11:00'), room: 'hall-b' }],
      ['elsewhere', { start: at('09:00'), end: at('10:00'), room: 'hall-a' }],
    ],
  ],
])('%s', (_name, edits, expected) => {
  expect(short(edits)).toEqual(expected)
})

test.each([
  ['a session that is not there', () => delay(draft, 'gone', 5), 'There is no session "gone" in the draft.'],
  ['no minutes', () => delay(draft, 'first', 0), 'The minutes must be a whole number'],
  ['half a minute', () => delay(draft, 'first', 0.5), 'The minutes must be a whole number'],
  ['two days', () => delay(draft, 'first', 2880), 'The minutes must be a whole number'],
  ['a room that is not there', () => move(draft, 'first', 'tent'), 'There is no room "tent"; known: hall-a, hall-b.'],
  ['its own room', () => move(draft, 'first', 'hall-a'), 'has room hall-a already'],
  ['cancelling twice', () => cancel(draft, 'off'), 'has status cancelled already'],
  ['a swap with itself', () => swap(draft, 'first', 'first'), 'Two different sessions are needed.'],
])('refused: %s', (_name, act, message) => {
  expect(act).toThrow(message)
})

test('what an act hits: sessions, rooms old and new, speakers, interpreters', () => {
  expect(affectedBy(draft, delay(draft, 'first', 5, true))).toEqual({
    sessions: ['first', 'second'],
    rooms: ['hall-a'],
    speakers: ['pope'],
    interpreted: ['en'],
  })
  expect(affectedBy(draft, move(draft, 'second', 'hall-b')).rooms).toEqual(['hall-a', 'hall-b'])
})
