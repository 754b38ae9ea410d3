import { agendaOf } from 'domain/agenda/agenda'
import { followersOf } from 'domain/draft/quick-edits'
import { forumDate } from 'domain/time/forum-date'
import { fixedOffset, momentOf } from 'domain/time/time'
import { warningsOf } from 'domain/warnings/warnings'
import { doorView } from '../../../cloud/signage/door/door-view'
import { aProgramme, aSession } from '../../support/sample-programme'

const forum = {
  ...aProgramme().forum,
  dayBegins: '04:00',
  days: [{ date: '2024-09-09', opens: '2024-09-09T08:00:00+08:00', closes: '2024-09-10T02:00:00+08:00' }],
}
const night = (id: string, start: string, end: string) =>
  aSession({ id, start: `2024-09-10T${start}:00+08:00`, end: `2024-09-10T${end}:00+08:00` })
const programme = aProgramme({
  forum,
  sessions: [
    aSession({ id: 'party', start: '2024-09-09T22:00:00+08:00', end: '2024-09-10T01:00:00+08:00' }),
    night('after-party', '01:00', '02:00'),
    night('run', '04:00', '05:00'),
  ],
})

test.each([
  ['00:00', '23:59', '2024-09-09'],
  [undefined, '00:00', '2024-09-10'],
  ['04:00', '00:30', '2024-09-09'],
  ['04:00', '03:59', '2024-09-09'],
  ['04:00', '04:00', '2024-09-10'],
  ['05:30', '05:29', '2024-09-09'],
])('with days that begin at %s, %s is on %s', (dayBegins, time, date) => {
  const day = time === '23:59' ? '2024-09-09' : '2024-09-10'
  expect(forumDate(momentOf(`${day}T${time}:00+08:00`), { dayBegins, offsets: fixedOffset(480) })).toBe(date)
})

test('the agenda follows: what begins in the night is on the day before', () => {
  const days = agendaOf(programme).map(({ date, slots }) => [
    date,
    ...slots.flatMap((slot) => slot.sessions.map(({ id }) => id)),
  ])
  expect(days).toEqual([
    ['2024-09-09', 'party', 'after-party'],
    ['2024-09-10', 'run'],
  ])
})

test('a delay takes along what follows past midnight', () => {
  expect(followersOf({ programme }, 'party', 30).moved.map(({ id }) => id)).toEqual(['after-party'])
})

test('the hours that a session in the night is outside of are those of its day', () => {
  const late = aProgramme({ forum, sessions: [night('late', '03:00', '03:30')] })
  expect(warningsOf(late).filter(({ kind }) => kind === 'outside-opening-hours')).toMatchObject([
    { hours: { closes: momentOf('2024-09-10T02:00:00+08:00') } },
  ])
})

test('a door shows what is still to come tonight as of today', () => {
  const view = doorView(programme, 'hall-a', momentOf('2024-09-10T00:30:00+08:00'))
  expect(view).toMatchObject({
    current: { session: { id: 'party' } },
    next: { session: { id: 'after-party' } },
    isNextToday: true,
  })
})
