import { sessionChanges } from 'domain/release/changes'
import { isStartingSoon, isTooLate, requestableReminders, sessionNewsOf } from 'domain/reminders'
import { aProgramme, aSession } from '../support/sample-programme'

const at = (time: string) => Date.parse(`2024-09-09T${time}:00+08:00`)

/** The session is from 9 to 10. */
const opening = aSession()
const cancelled = aSession({ status: 'cancelled' })
const later = aSession({ start: '2024-09-09T11:00:00+08:00', end: '2024-09-09T12:00:00+08:00' })

test.each([
  ['a session that is far off', opening, '07:00', ['soon', 'changed']],
  ['a quarter of an hour before, when it is too late to be told of the start', opening, '08:45', ['changed']],
  ['one that is on', opening, '09:30', ['changed']],
  ['one that is over', opening, '10:00', []],
  ['a cancelled one, which may take place after all', cancelled, '07:00', ['changed']],
] as const)('what may be asked for: %s', (_name, session, time, kinds) => {
  expect(requestableReminders(session, at(time))).toEqual(kinds)
})

test.each([
  ['sixteen minutes before', opening, '08:44', false],
  ['a quarter of an hour before', opening, '08:45', true],
  ['a minute before', opening, '08:59', true],
  ['as it starts', opening, '09:00', false],
  ['before the old start of a moved session', later, '08:45', false],
  ['before the new start of a moved session', later, '10:45', true],
  ['a cancelled session', cancelled, '08:45', false],
] as const)('a session starts soon: %s', (_name, session, time, expected) => {
  expect(isStartingSoon(session, at(time))).toBe(expected)
})

test.each([
  ['soon', '08:59', false],
  ['soon', '09:00', true],
  ['changed', '09:59', false],
  ['changed', '10:00', true],
] as const)('%s at %s is too late: %s', (kind, time, expected) => {
  expect(isTooLate(kind, opening, at(time))).toBe(expected)
})

const from = aSession({ start: '2024-09-09T09:00:00+08:00', end: '2024-09-09T10:00:00+08:00' })
test.each([
  ['another time', from, later, '07:00', ['retimed']],
  ['another room', from, aSession({ room: 'hall-b' }), '07:00', ['moved']],
  ['another time and room', from, { ...later, room: aSession({ room: 'hall-b' }).room }, '07:00', ['retimed', 'moved']],
  ['cancelled', from, cancelled, '07:00', ['cancelled']],
  ['cancelled and moved at once', from, aSession({ status: 'cancelled', room: 'hall-b' }), '07:00', ['cancelled']],
  ['takes place after all', cancelled, from, '07:00', ['reinstated']],
  ['takes place after all, later', cancelled, later, '07:00', ['reinstated', 'retimed']],
  ['a cancelled one that is moved', cancelled, aSession({ status: 'cancelled', room: 'hall-b' }), '07:00', undefined],
  ['another title alone', from, aSession({ title: { en: 'Grand opening' } }), '07:00', undefined],
  ['full alone', from, aSession({ full: true }), '07:00', undefined],
  ['one that is on', from, aSession({ room: 'hall-b' }), '09:30', ['moved']],
  ['one that is over', from, aSession({ room: 'hall-b' }), '10:00', undefined],
] as const)('what is told at once: %s', (_name, before, after, time, kinds) => {
  const programme = aProgramme({ sessions: [after] })
  const changed = sessionChanges(aProgramme({ sessions: [before] }), programme)
  expect(sessionNewsOf(changed, programme, at(time))).toEqual(kinds ? [{ session: 'opening', kinds }] : [])
})

test('a new session and one that is gone tell nobody anything', () => {
  const [none, one] = [aProgramme({ sessions: [] }), aProgramme()]
  expect(sessionNewsOf(sessionChanges(none, one), one, 0)).toEqual([])
  expect(sessionNewsOf(sessionChanges(one, none), none, 0)).toEqual([])
})
