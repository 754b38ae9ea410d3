import { dayGridOf, type PlacedSession } from 'domain/agenda/day-grid'
import type { SessionId } from 'domain/programme/ids'
import type { Session } from 'domain/programme/session'
import { aProgramme, aSession } from '../../support/sample-programme'

const DATE = '2024-09-09'
const none: ReadonlySet<SessionId> = new Set()
const at = (id: string, start: string, end: string, more: object = {}): Session =>
  aSession({ id, start: `${DATE}T${start}:00+08:00`, end: `${DATE}T${end}:00+08:00`, ...more })
const gridOf = (sessions: Session[], starred = none, more: object = {}) =>
  dayGridOf(aProgramme({ sessions, ...more } as object), DATE, starred)
const places = (sessions: readonly PlacedSession[] = []) =>
  sessions.map(({ session, from, minutes, lane, lanes }) => [session.id, from, minutes, `${lane + 1}/${lanes}`])

test('begins and ends with whole hours of the forum’s clock, and counts minutes from the first', () => {
  const grid = gridOf([at('a', '09:15', '10:45')])
  expect(grid?.end).toBe(Date.parse(`${DATE}T11:00:00+08:00`))
  expect([grid?.start, grid?.shortest]).toEqual([Date.parse(`${DATE}T09:00:00+08:00`), 90])
  expect(places(grid?.columns[0]?.sessions)).toEqual([['a', 15, 90, '1/1']])
})

test('whole hours of a clock that is half an hour off', () => {
  const { forum } = aProgramme()
  const india = { ...forum, offsets: [{ from: '1970-01-01T00:00:00Z', minutes: 330 }] }
  const session = aSession({ id: 'a', start: `${DATE}T09:40:00+05:30`, end: `${DATE}T10:10:00+05:30` })
  expect(gridOf([session], none, { forum: india })?.start).toBe(Date.parse(`${DATE}T09:00:00+05:30`))
})

test('sessions of one room that overlap stand beside each other, those that only touch do not', () => {
  const grid = gridOf([
    at('a', '09:00', '10:00'),
    at('b', '09:30', '10:30'),
    at('c', '10:00', '11:00'),
    at('d', '11:00', '12:00'),
  ])
  expect(places(grid?.columns[0]?.sessions)).toEqual([
    ['a', 0, 60, '1/2'],
    ['b', 30, 60, '2/2'],
    ['c', 60, 60, '1/2'],
    ['d', 120, 60, '1/1'],
  ])
})

test('breaks and meals are bands, and their room has no column for them alone', () => {
  const grid = gridOf([
    at('talk', '09:00', '10:00'),
    at('tea', '10:00', '10:20', { kind: 'break', room: 'hall-b' }),
    at('lunch', '12:00', '13:00', { kind: 'meal', room: undefined }),
    at('dinner-speech', '18:00', '19:00', {
      kind: 'meal',
      speakers: [{ person: 'pope', role: 'speaker', mode: 'in-person' }],
    }),
  ])
  expect(places(grid?.bands)).toEqual([
    ['tea', 60, 20, '1/1'],
    ['lunch', 180, 60, '1/1'],
  ])
  expect(grid?.columns.map(({ room, sessions }) => [room, sessions.map(({ session }) => session.id)])).toEqual([
    ['hall-a', ['talk', 'dinner-speech']],
  ])
  expect(grid?.shortest).toBe(60)
})

test('rooms with a star come first, the rest as the organiser has them, no room last', () => {
  const sessions = [
    at('a', '09:00', '10:00', { room: 'hall-a' }),
    at('b', '09:00', '10:00', { room: 'hall-b' }),
    at('tba', '09:00', '10:00', { room: undefined }),
  ]
  const rooms = (starred: ReadonlySet<SessionId>) => gridOf(sessions, starred)?.columns.map(({ room }) => room)
  expect(rooms(none)).toEqual(['hall-a', 'hall-b', undefined])
  expect(rooms(new Set(['b'] as SessionId[]))).toEqual(['hall-b', 'hall-a', undefined])
})

test('a session of no length is drawn as ten minutes, a cancelled one keeps its place', () => {
  const grid = gridOf([at('a', '09:00', '09:01'), at('b', '10:00', '11:00', { status: 'cancelled' })])
  expect(places(grid?.columns[0]?.sessions)).toEqual([
    ['a', 0, 10, '1/1'],
    ['b', 60, 60, '1/1'],
  ])
})

test('a day without sessions has no grid', () => {
  expect(gridOf([])).toBeUndefined()
  expect(dayGridOf(aProgramme(), '2024-09-10', none)).toBeUndefined()
})
