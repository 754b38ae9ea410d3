import { cancel, delay, move, reachOf, reinstate, setFull, swap } from 'domain/draft/quick-acts'
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
  ['with what follows', 'first', ['first', 'second', 'third']],
  ['not with what was before', 'second', ['second', 'third']],
  ['nor with another room', 'elsewhere', ['elsewhere']],
  ['nor with another day', 'third', ['third']],
])('a delay %s in the room on that day', (_name, id, expected) => {
  expect(delay(draft, id, 15, true).map((edit) => edit.id)).toEqual(expected)
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
  expect(reachOf(draft, delay(draft, 'first', 5, true))).toEqual({
    sessions: ['first', 'second', 'third'],
    rooms: ['hall-a'],
    speakers: ['pope'],
    interpreted: ['en'],
  })
  expect(reachOf(draft, move(draft, 'second', 'hall-b')).rooms).toEqual(['hall-a', 'hall-b'])
})
