import { agendaOf, deviationOf } from 'domain/agenda/agenda'
import { calendarOf } from 'domain/agenda/calendar'
import { affectedBy, followersOf, swap } from 'domain/draft/quick-edits'
import { danglingReferences } from 'domain/programme/references'
import { roomNameOf, toBeAnnounced } from 'domain/programme/room-name'
import { sessionChanges } from 'domain/release/changes'
import { search, searchIndexOf } from 'domain/search/search'
import { placeOfRoom } from 'domain/venue/venue'
import { aProgramme, aSession } from '../support/sample-programme'
import { hallA, intoFrench, pope, session, told } from '../support/warning-cases'

const noRoom = { room: undefined }
const announced = { start: aSession().start, end: aSession().end }

test('a session without a room is whole, and its room is said to be announced in each language', () => {
  const programme = aProgramme({ sessions: [aSession(noRoom)] })
  expect(danglingReferences(programme)).toEqual([])
  expect(roomNameOf(programme, undefined)).toBe(toBeAnnounced)
  for (const wording of ['en', 'zh', 'ar'].map((language) => toBeAnnounced[language] ?? ''))
    expect([...wording].length).toBeGreaterThan(0)
  expect(Math.max(...Object.values(toBeAnnounced).map((wording) => [...wording].length))).toBeLessThanOrEqual(20)
})

test('it stands behind those that have a room', () => {
  const programme = aProgramme({ sessions: [aSession({ id: 'a', ...noRoom }), aSession({ id: 'b', room: 'hall-b' })] })
  expect(agendaOf(programme)[0]?.slots[0]?.sessions.map(({ id }) => id)).toEqual(['b', 'a'])
})

test.each([
  ['gets a room', noRoom, {}, [undefined, 'hall-a']],
  ['loses its room', {}, noRoom, ['hall-a', undefined]],
] as const)('a session that %s has moved', (_, before, after, rooms) => {
  const [change] = sessionChanges(
    aProgramme({ sessions: [aSession(before)] }),
    aProgramme({ sessions: [aSession(after)] }),
  )
  expect(change?.kinds).toEqual(['moved'])
  expect([change?.before?.room, change?.after?.room]).toEqual(rooms)
})

test('a first room is no deviation from what was announced; a room that is withdrawn is one', () => {
  expect(deviationOf(aSession({ announced }))).toBeUndefined()
  expect(deviationOf(aSession({ announced: { ...announced, room: 'hall-a' }, ...noRoom }))).toEqual({ room: 'hall-a' })
})

test('its calendar entry says that the room is to be announced, and where the forum is', () => {
  const file = calendarOf(aProgramme(), [aSession(noRoom)], { language: 'zh', now: 0, addressOf: () => 'https://a' })
  expect(file).toContain('LOCATION:会议室待定\\, 会场')
})

test('it is found by its own words', () => {
  const index = searchIndexOf(aProgramme({ sessions: [aSession(noRoom)] }))
  expect([search(index, 'opening'), search(index, 'hall')]).toEqual([['opening'], []])
})

test.each([
  [
    'two at once without rooms are no clash of rooms',
    [session('a', '09:00', '10:00', noRoom), session('b', '09:30', '10:30', noRoom)],
    undefined,
    [],
  ],
  [
    'a speaker on the way to a room to be announced is no short change',
    [session('a', '09:00', '10:00', { ...pope, ...noRoom }), session('b', '10:00', '11:00', pope)],
    undefined,
    [],
  ],
  ['more guests than any room holds', [session('a', '09:00', '10:00', { expected: 9_999, ...noRoom })], undefined, []],
])('warnings: %s', (name, sessions, published, expected) => {
  expect(told({ name, sessions, parts: { rooms: [{ ...hallA, capacity: 10 }] }, published, expected })).toEqual(
    expected,
  )
})

test('warnings: each session without a room needs interpreters of its own', () => {
  const sessions = [
    session('a', '09:00', '10:00', { ...intoFrench, ...noRoom }),
    session('b', '09:00', '10:00', { ...intoFrench, ...noRoom }),
  ]
  expect(told({ name: '', sessions, published: [], expected: [] })).toMatchObject([
    { kind: 'interpreter-clash', with: ['a'], needed: 2, published: 0 },
  ])
})

describe('quick acts', () => {
  const programme = aProgramme({
    sessions: [
      session('a', '09:00', '10:00', noRoom),
      session('b', '10:00', '11:00', noRoom),
      session('c', '12:00', '13:00'),
    ],
  })
  const draft = { programme, revs: {} }

  test('a delay takes none of the others without a room along', () => {
    expect(followersOf(draft, 'a', 30)).toEqual({ moved: [] })
  })

  test('a swap takes the room away from the one that had it', () => {
    expect(swap(draft, 'a', 'c')).toMatchObject([{ fields: { room: 'hall-a' } }, { fields: { room: null } }])
    expect(affectedBy(draft, swap(draft, 'a', 'c')).rooms).toEqual(['hall-a'])
  })
})

test('a room without a place is whole, and nowhere on the plan', () => {
  const programme = aProgramme({ rooms: [{ ...hallA, place: undefined }] })
  expect(danglingReferences(programme)).toEqual([])
  expect(placeOfRoom(programme, hallA.id)).toBeUndefined()
})
