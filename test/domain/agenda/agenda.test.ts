import { type Agenda, agendaOf, deviationOf, matchesFilter, onNow, phaseOf, upNext } from 'domain/agenda/agenda'
import type { Session } from 'domain/programme/session'
import { momentOf } from 'domain/time/time'
import { aProgramme, aSession } from '../../support/sample-programme'

const at = (time: string, date = '2024-09-09') => `${date}T${time}:00+08:00`
const on = (time: string, date?: string) => momentOf(at(time, date))
const session = (id: string, start: string, end: string, parts: Parameters<typeof aSession>[0] = {}) =>
  aSession({ id, start: at(start), end: at(end), ...parts })
const ids = (sessions: readonly Session[]): string[] => sessions.map(({ id }) => id)
const outline = (agenda: Agenda) =>
  agenda.map(({ date, slots }) => [date, ...slots.map(({ sessions }) => ids(sessions).join('+'))].join(' '))

describe('the agenda', () => {
  test.each<{ name: string; sessions: Session[]; days: string[] }>([
    { name: 'shows every day of the forum, also with no session', sessions: [], days: ['2024-09-09', '2024-09-10'] },
    {
      name: 'orders slots by start, whatever order the sessions came in',
      sessions: [session('late', '15:00', '16:00'), session('early', '09:00', '10:00')],
      days: ['2024-09-09 early late', '2024-09-10'],
    },
    {
      name: 'puts what starts together into one slot, in the order of rooms',
      sessions: [
        session('z-in-a', '09:00', '10:00'),
        session('a-in-b', '09:00', '10:30', { room: 'hall-b' }),
        session('nowhere', '09:00', '10:00', { room: 'tent' }),
      ],
      days: ['2024-09-09 z-in-a+a-in-b+nowhere', '2024-09-10'],
    },
    {
      name: 'takes the same moment in two offsets for one slot',
      sessions: [
        session('here', '09:00', '10:00'),
        aSession({ id: 'utc', room: 'hall-b', start: '2024-09-09T01:00:00Z', end: '2024-09-09T02:00:00Z' }),
      ],
      days: ['2024-09-09 here+utc', '2024-09-10'],
    },
    {
      name: 'keeps a session that crosses midnight on the day it starts on',
      sessions: [aSession({ id: 'night', start: at('23:00'), end: at('01:00', '2024-09-10') })],
      days: ['2024-09-09 night', '2024-09-10'],
    },
    {
      name: 'goes by the calendar of the forum, not by UTC',
      sessions: [aSession({ id: 'dawn', start: '2024-09-09T23:30:00Z', end: '2024-09-10T00:30:00Z' })],
      days: ['2024-09-09', '2024-09-10 dawn'],
    },
    {
      name: 'adds a day outside the forum where a session falls on one',
      sessions: [aSession({ id: 'visit', start: at('09:00', '2024-09-11'), end: at('10:00', '2024-09-11') })],
      days: ['2024-09-09', '2024-09-10', '2024-09-11 visit'],
    },
    {
      name: 'keeps a cancelled session',
      sessions: [session('off', '09:00', '10:00', { status: 'cancelled' })],
      days: ['2024-09-09 off', '2024-09-10'],
    },
  ])('$name', ({ sessions, days }) => {
    expect(outline(agendaOf(aProgramme({ sessions })))).toEqual(days)
  })

  test('shows only the sessions it is given', () => {
    const kept = session('kept', '09:00', '10:00')
    const programme = aProgramme({ sessions: [kept, session('other', '09:00', '10:00')] })
    expect(outline(agendaOf(programme, [kept]))).toEqual(['2024-09-09 kept', '2024-09-10'])
  })

  test('gives each slot the moment it starts at', () => {
    const [day] = agendaOf(aProgramme({ sessions: [session('early', '09:00', '10:00')] }))
    expect(day?.slots.map(({ start }) => start)).toEqual([on('09:00')])
  })
})

test.each([
  ['07:59', '2024-09-09', 'before'],
  ['08:00', '2024-09-09', 'during'],
  ['23:00', '2024-09-09', 'during'],
  ['16:59', '2024-09-10', 'during'],
  ['17:00', '2024-09-10', 'after'],
])('at %s on %s the forum is in its phase "%s"', (time, date, phase) => {
  expect(phaseOf(aProgramme(), on(time, date))).toBe(phase)
})

describe('now and next', () => {
  const programme = aProgramme({
    sessions: [
      session('parallel', '09:00', '09:30', { room: 'hall-b' }),
      session('opening', '09:00', '10:00'),
      session('off', '09:00', '12:00', { status: 'cancelled' }),
      session('tea', '10:00', '10:30'),
      session('tour', '10:00', '11:00', { room: 'hall-b' }),
      aSession({ id: 'day-two', start: at('09:00', '2024-09-10'), end: at('10:00', '2024-09-10') }),
    ],
  })
  test.each([
    ['before anything starts', '08:59', [], ['opening', 'parallel']],
    ['at the very start', '09:00', ['opening', 'parallel'], ['tea', 'tour']],
    ['when one has just ended', '09:30', ['opening'], ['tea', 'tour']],
    ['as one ends and the next starts', '10:00', ['tea', 'tour'], ['day-two']],
    ['in the evening', '19:00', [], ['day-two']],
  ])('%s (%s)', (_, time, now, next) => {
    expect(ids(onNow(programme, on(time)))).toEqual(now)
    expect(ids(upNext(programme, on(time)))).toEqual(next)
  })
  test('after the last session nothing is on and nothing is next', () => {
    expect(onNow(programme, on('10:00', '2024-09-10'))).toEqual([])
    expect(upNext(programme, on('10:00', '2024-09-10'))).toEqual([])
  })
})

describe('a filter', () => {
  const found = aSession({
    topic: 'ports',
    room: 'hall-b',
    languages: ['zh'],
    channels: [{ number: 2, language: 'en' }],
  })
  const { id, topic, room } = found
  const elsewhere = aSession().room
  test.each([
    ['with nothing asked', {}, true],
    ['by its topic', { topic }, true],
    ['by its room', { room }, true],
    ['by another room', { room: elsewhere }, false],
    ['by the language of the floor', { language: 'zh' }, true],
    ['by the language of a channel', { language: 'en' }, true],
    ['by a language it cannot be heard in', { language: 'ar' }, false],
    ['among the chosen', { only: new Set([id]) }, true],
    ['among none chosen', { only: new Set<typeof id>() }, false],
    ['by topic and room', { topic, room }, true],
    ['by topic and another room', { topic, room: elsewhere }, false],
  ])('%s', (_, filter, expected) => {
    expect(matchesFilter(found, filter)).toBe(expected)
  })
  test('by topic leaves out a session without one', () => {
    expect(matchesFilter(aSession(), { topic })).toBe(false)
  })
})

describe('how a session differs from its announcement', () => {
  const announced = { start: at('09:00'), end: at('10:00'), room: 'hall-a' }
  const { room } = aSession()
  test.each([
    ['never announced', {}, undefined],
    ['as announced', { announced }, undefined],
    [
      'the same moments, written in UTC',
      { announced: { ...announced, start: '2024-09-09T01:00:00Z', end: '2024-09-09T02:00:00Z' } },
      undefined,
    ],
    [
      'later',
      { announced, start: at('09:30'), end: at('10:30') },
      { start: momentOf(announced.start), end: momentOf(announced.end) },
    ],
    ['longer', { announced, end: at('10:30') }, { end: momentOf(announced.end) }],
    ['in another room', { announced, room: 'hall-b' }, { room }],
  ])('%s', (_, parts, deviation) => {
    expect(deviationOf(aSession(parts))).toEqual(deviation)
  })
})
