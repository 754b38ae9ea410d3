import { changeSessions, MOST_SESSIONS, type SessionsChange } from 'domain/draft/change-sessions'
import { duplicateSession } from 'domain/draft/duplicate'
import { EditsSchema } from 'domain/draft/edit'
import type { EditedDraft } from 'domain/draft/quick-edits'
import { SessionSchema } from 'domain/programme/session'
import { CALL_LIMIT } from 'domain/wire/wire'
import * as v from 'valibot'
import { aProgramme, aSession } from '../../support/sample-programme'

const programme = aProgramme({
  sessions: [
    aSession({ beThereBy: '2024-09-09T08:45:00+08:00', topic: 'ports' }),
    aSession({ id: 'panel', room: 'hall-b', start: '2024-09-09T11:00:00+08:00', end: '2024-09-09T12:00:00+08:00' }),
  ],
})
const draft: EditedDraft = { programme, revs: { 'sessions/opening': 4, 'sessions/panel': 7 } }
const fieldsOf = (change: SessionsChange, ids = ['opening', 'panel'], on = draft) =>
  changeSessions(on, ids, change).map((edit) => [edit.id, edit.change === 'set' ? edit.fields : edit.change])

test('sessions get a room together; one that is there already is left alone', () => {
  expect(fieldsOf({ room: 'hall-b' })).toEqual([['opening', { room: 'hall-b' }]])
  expect(changeSessions(draft, ['panel'], { room: 'hall-a' })).toEqual([
    { change: 'set', kind: 'sessions', id: 'panel', rev: 7, fields: { room: 'hall-a' } },
  ])
})

test.each<[string, SessionsChange, unknown]>([
  ['a topic', { topic: 'ports' }, [['panel', { topic: 'ports' }]]],
  ['no topic any more', { topic: null }, [['opening', { topic: null }]]],
  [
    'no room any more',
    { room: null },
    [
      ['opening', { room: null }],
      ['panel', { room: null }],
    ],
  ],
  ['nothing', {}, []],
  ['a shift by nothing', { days: 0, minutes: 0 }, []],
])('%s', (_, change, expected) => {
  expect(fieldsOf(change)).toEqual(expected)
})

test('a shift moves start, end and when to be there; days and minutes add up', () => {
  expect(fieldsOf({ days: 1, minutes: -30 }, ['opening'])).toEqual([
    [
      'opening',
      {
        start: '2024-09-10T08:30:00+08:00',
        end: '2024-09-10T09:30:00+08:00',
        beThereBy: '2024-09-10T08:15:00+08:00',
      },
    ],
  ])
})

test('a day on is the same time by the forum’s clock, also where the clocks change between', () => {
  const offsets = [
    { from: '1970-01-01T00:00:00Z', minutes: 120 },
    { from: '2024-10-27T01:00:00Z', minutes: 60 },
  ]
  const forum = { ...programme.forum, offsets }
  const sessions = [aSession({ start: '2024-10-26T09:00:00+02:00', end: '2024-10-26T10:00:00+02:00' })]
  const autumn = { programme: { ...programme, forum, sessions }, revs: {} }
  expect(fieldsOf({ days: 1 }, ['opening'], autumn)).toEqual([
    ['opening', { start: '2024-10-27T09:00:00+01:00', end: '2024-10-27T10:00:00+01:00' }],
  ])
})

test.each<[string, string[], SessionsChange, RegExp]>([
  ['a room that is not there', ['opening'], { room: 'cellar' }, /no room "cellar"; known: hall-a, hall-b/],
  ['a topic that is not there', ['opening'], { topic: 'sea' }, /no topic "sea"/],
  ['a session that is not there', ['closing'], { days: 1 }, /no session "closing"/],
  ['half a minute', ['opening'], { minutes: 0.5 }, /minutes must be a whole number/],
  ['two days of minutes', ['opening'], { minutes: 2880 }, /minutes must be a whole number from -1440 to 1440/],
  ['two years', ['opening'], { days: 730 }, /days must be a whole number/],
  ['too many at once', Array.from({ length: 301 }, (_, n) => `s-${n}`), { days: 1 }, /At most 300 sessions/],
])('%s is refused', (_, ids, change, message) => {
  expect(() => changeSessions(draft, ids, change)).toThrow(message)
})

test('as many as may be changed at once fit into a call, with the longest ids', () => {
  const ids = Array.from({ length: MOST_SESSIONS }, (_, n) => `a-very-long-id-s-${String(n).padStart(3, '0')}`)
  const beThereBy = '2024-09-09T08:45:00+08:00'
  const many = aProgramme({
    rooms: [
      { id: 'hall-a', name: { en: 'Hall A' } },
      { id: 'a-very-long-room-id1', name: { en: 'Hall' } },
    ],
    topics: [{ id: 'a-very-long-topic-id', number: 1, title: { en: 'Topic' } }],
    sessions: ids.map((id) => aSession({ id, beThereBy })),
  })
  const revs = Object.fromEntries(ids.map((id) => [`sessions/${id}`, 1_000_000]))
  const change = { room: 'a-very-long-room-id1', topic: 'a-very-long-topic-id', days: 1 }
  const edits = changeSessions({ programme: many, revs }, ids, change)
  expect(v.is(EditsSchema, edits)).toBe(true)
  expect(edits).toHaveLength(MOST_SESSIONS)
  expect(JSON.stringify(edits).length).toBeLessThan(CALL_LIMIT - 1000)
})

describe('a duplicate', () => {
  const full = aProgramme({
    sessions: [
      aSession({
        status: 'cancelled',
        full: true,
        externalIds: { 'schedule.xml': '17' },
        announced: { start: '2024-09-09T09:00:00+08:00', end: '2024-09-09T10:00:00+08:00', room: 'hall-a' },
        speakers: [{ person: 'pope', role: 'chair', mode: 'by-video' }],
      }),
      aSession({ id: 'opening-ceremony' }),
    ],
  })

  test('is the same session under a new id, behind the first, and takes place', () => {
    const { id, fields, after } = duplicateSession({ programme: full, revs: {} }, 'opening')
    expect([id, after]).toEqual(['opening-ceremony-2', 'opening'])
    const { announced, externalIds, ...same } = full.sessions[0] ?? aSession()
    expect(v.parse(SessionSchema, { id, ...fields })).toEqual({ ...same, id, status: 'scheduled', full: false })
    expect([announced, externalIds]).not.toContain(undefined)
  })

  test('of a session without letters of English has the other’s id and a number', () => {
    const chinese = aProgramme({ sessions: [aSession({ title: { zh: '开幕式' } })] })
    expect(duplicateSession({ programme: chinese, revs: {} }, 'opening').id).toBe('opening-2')
  })

  test('of a session that is not there is refused', () => {
    expect(() => duplicateSession({ programme: full, revs: {} }, 'closing')).toThrow(/no session "closing"/)
  })
})
