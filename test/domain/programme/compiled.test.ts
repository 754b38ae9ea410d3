import { memoize } from 'domain/memoize'
import { sessionsByDate, sessionsByPerson, sessionsByRoom } from 'domain/programme/compiled'
import { fixedOffset } from 'domain/time/time'
import { aProgramme, aSession } from '../../support/sample-programme'

const { forum } = aProgramme()

const datesOf = (starts: readonly string[], offsets = forum.offsets) => {
  const sessions = starts.map((start, index) => aSession({ id: `s-${index}`, start, end: '2024-09-30T00:00:00Z' }))
  const dates = sessionsByDate(aProgramme({ forum: { ...forum, offsets }, sessions }))
  return sessions.map(({ id }) => [...dates].find(([, ofDay]) => ofDay.some((one) => one.id === id))?.[0])
}

test.each([
  ['by the forum’s clock', '2024-09-09T23:30:00+08:00', '2024-09-09'],
  ['in UTC', '2024-09-09T23:30:00Z', '2024-09-10'],
  ['by a clock further west', '2024-09-09T23:30:00-05:00', '2024-09-10'],
  ['to the minute', '2024-09-09T00:00+08:00', '2024-09-09'],
])('a start that is written %s is on the day of the forum’s clock', (_, start, date) => {
  expect(datesOf([start])).toEqual([date])
})

test('a start that is written by the offset before a change is on the day that the clock shows', () => {
  const offsets = [...fixedOffset(480), { from: '2024-09-09T00:00:00+08:00', minutes: 540 }]
  expect(datesOf(['2024-09-09T23:30:00+08:00', '2024-09-08T23:30:00+08:00'], offsets)).toEqual([
    '2024-09-10',
    '2024-09-08',
  ])
})

test('a room’s sessions, and a person’s, are in the programme’s order, each session once', () => {
  const speaker = (role: 'speaker' | 'chair') => ({ person: 'pope', role, mode: 'in-person' as const })
  const programme = aProgramme({
    sessions: [
      aSession({
        id: 'late',
        start: '2024-09-09T12:00:00+08:00',
        end: '2024-09-09T13:00:00+08:00',
        speakers: [speaker('speaker'), speaker('chair')],
      }),
      aSession({ id: 'early', start: '2024-09-09T09:00:00+08:00', speakers: [speaker('speaker')] }),
    ],
  })
  const ids = (sessions: readonly { readonly id: string }[] = []) => sessions.map(({ id }) => id)
  expect(ids(sessionsByRoom(programme).get('hall-a'))).toEqual(['late', 'early'])
  expect(ids(sessionsByPerson(programme).get('pope'))).toEqual(['late', 'early'])
})

test('what is made of an object is made once, also where it is nothing', () => {
  let count = 0
  const made = memoize((_: object) => {
    count++
    return undefined
  })
  const [one, other] = [{}, {}]
  expect([made(one), made(one), made(other)]).toEqual([undefined, undefined, undefined])
  expect(count).toBe(2)
})
