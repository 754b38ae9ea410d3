import type { Session } from 'domain/programme/session'
import { localeOf } from '@/i18n/locale'
import { roomPicks, swapPicks } from '@/organiser/session/picks'
import '@/organiser/words'
import { inForumTime } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'

type Parts = NonNullable<Parameters<typeof aSession>[0]>

const locale = localeOf('en')
const on = (id: string, from: string, until: string, parts: Parts = {}): Session =>
  aSession({ id, title: { en: id, zh: id }, start: inForumTime(from), end: inForumTime(until), ...parts })

const here = on('here', '09 10:00', '09 11:00')
const [hallA, hallB] = aProgramme().rooms
if (!hallA || !hallB) throw new Error('no rooms')
const hallC = { ...hallB, id: 'hall-c', name: { en: 'Hall C', zh: 'C厅' }, capacity: 90 }

const picksOf = (others: Session[]) =>
  roomPicks(here, { programme: aProgramme({ sessions: [here, ...others], rooms: [hallA, hallB, hallC] }), locale }).map(
    ({ name, seats, on: taken }) => [name.wording, seats, ...taken.map(({ wording }) => wording)],
  )

const inB = { room: 'hall-b' }

test.each<[string, Session[], (string | undefined)[][]]>([
  [
    'nothing is on elsewhere',
    [],
    [
      ['Hall B', undefined],
      ['Hall C', '90 seats'],
    ],
  ],
  [
    'one is taken: the free one comes first',
    [on('taken', '09 10:30', '09 11:30', inB)],
    [
      ['Hall C', '90 seats'],
      ['Hall B', undefined, 'taken'],
    ],
  ],
  [
    'one ends as this begins, one begins as this ends, one is cancelled',
    [
      on('before', '09 09:00', '09 10:00', inB),
      on('after', '09 11:00', '09 12:00', inB),
      on('off', '09 10:00', '09 11:00', { ...inB, status: 'cancelled' }),
    ],
    [
      ['Hall B', undefined],
      ['Hall C', '90 seats'],
    ],
  ],
])('rooms to move to: %s', (_, others, expected) => {
  expect(picksOf(others)).toEqual(expected)
})

const day = (count: number, date: string) =>
  Array.from({ length: count }, (_, index) => on(`s${date}-${index}`, `${date} 12:00`, `${date} 13:00`))
const earlyMorning = Date.parse(inForumTime('09 06:00'))
const swapsOf = (others: Session[], query = '', from: Session = here, now = earlyMorning) => {
  const { days, isCut } = swapPicks(from, query, {
    programme: aProgramme({ sessions: [from, ...others] }),
    locale,
    now,
  })
  return { days: days.map(({ date, picks }) => [date, ...picks.map(({ id }) => id)]), isCut }
}

test('sessions to swap with: those of the same day come first, cancelled ones are none', () => {
  const tomorrow = on('tomorrow', '10 10:00', '10 11:00')
  const others = [on('a', '09 09:00', '09 10:00'), here, on('off', '09 12:00', '09 13:00', { status: 'cancelled' })]
  expect(
    swapsOf(
      others.filter(({ id }) => id !== 'here'),
      '',
      tomorrow,
    ).days,
  ).toEqual([['2024-09-09', 'a']])
  expect(swapsOf([tomorrow, on('a', '09 09:00', '09 10:00')]).days).toEqual([
    ['2024-09-09', 'a'],
    ['2024-09-10', 'tomorrow'],
  ])
  expect(swapsOf([on('yesterday', '09 09:00', '09 10:00')], '', tomorrow).days).toEqual([['2024-09-09', 'yesterday']])
})

test('sessions to swap with are searched', () => {
  expect(swapsOf([on('alpha', '09 09:00', '09 10:00'), on('beta', '09 12:00', '09 13:00')], 'bet').days).toEqual([
    ['2024-09-09', 'beta'],
  ])
  expect(swapsOf([on('alpha', '09 09:00', '09 10:00')], 'zeta').days).toEqual([])
})

test('a long programme is cut, and says so', () => {
  const { days, isCut } = swapsOf([...day(30, '09'), ...day(30, '10')])
  expect(days.map((picks) => picks.length - 1)).toEqual([30, 10])
  expect(isCut).toBe(true)
  expect(swapsOf(day(40, '09')).isCut).toBe(false)
})

test('of a day with very many the nearest in time are listed, in the order of the day', () => {
  const at = (hour: number) => `${hour}`.padStart(2, '0')
  const others = [7, 8, 9, 11, 12, 13].flatMap((hour) =>
    Array.from({ length: 10 }, (_, n) => on(`h${hour}-${n}`, `09 ${at(hour)}:20`, `09 ${at(hour)}:45`)),
  )
  const hours = swapsOf(others).days.flatMap(([, ...ids]) => ids.map((id) => id?.split('-')[0]))
  expect([...new Set(hours)]).toEqual(['h8', 'h9', 'h11', 'h12'])
})

test('a session that is over is listed only where it is searched for', () => {
  const others = [on('over', '09 08:00', '09 09:00'), on('later', '09 12:00', '09 13:00')]
  const now = Date.parse(inForumTime('09 09:00'))
  expect(swapsOf(others, '', here, now).days).toEqual([['2024-09-09', 'later']])
  expect(swapsOf(others, 'over', here, now).days).toEqual([['2024-09-09', 'over']])
  const evening = Date.parse(inForumTime('09 20:00'))
  expect(swapsOf(others, '', here, evening).days).toEqual([['2024-09-09', 'over', 'later']])
})
