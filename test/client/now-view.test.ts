import { MINUTE } from 'domain/time/time'
import { localeOf } from '@/i18n/locale'
import { nextShuttleViews } from '@/pages/now/next-shuttle-view'
import { nextView, onNowView } from '@/pages/now/running-view'
import { freshLabel, nowView } from '@/pages/now/view'
import { aContext, inForumTime, plain } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'

type Context = NonNullable<Parameters<typeof aContext>[0]>

const between = (id: string, from: string, until: string, parts: Parameters<typeof aSession>[0] = {}) =>
  aSession({ id, start: inForumTime(from), end: inForumTime(until), ...parts })

const sessions = [
  between('ports', '09 10:30', '09 11:40', { room: 'hall-b' }),
  between('opening', '09 09:00', '09 10:00'),
  between('exchanges', '09 10:30', '09 11:30'),
  between('closing', '10 16:00', '10 17:00'),
]
const viewOf = (at: string, parts: Context = {}) => nowView(aContext({ sessions, at, ...parts }))

const runningAt = (at: string, parts: Context = {}) =>
  onNowView(aContext({ sessions, at, ...parts }), false).cards.map(({ id }) => id)

test.each<[string, string, string, string[], string[], string | undefined]>([
  ['long before the forum', '01 08:00', 'before', [], [], 'in 8 days'],
  ['a minute before it opens', '09 07:59', 'before', [], [], 'in 61 min'],
  ['when it opens', '09 08:00', 'during', [], ['opening'], 'in 60 min'],
  ['when the first session begins', '09 09:00', 'during', ['opening'], ['exchanges', 'ports'], 'in 90 min'],
  ['in its last minute', '09 09:59', 'during', ['opening'], ['exchanges', 'ports'], 'in 31 min'],
  ['when it has ended', '09 10:00', 'during', [], ['exchanges', 'ports'], 'in 30 min'],
  ['while two run', '09 10:30', 'during', ['exchanges', 'ports'], ['closing'], 'in 29 hours'],
  ['when one of them is over', '09 11:30', 'during', ['ports'], ['closing'], 'in 28 hours'],
  ['in the night between', '09 23:00', 'during', [], ['closing'], 'in 17 hours'],
  ['in the last session', '10 16:30', 'during', ['closing'], [], undefined],
  ['when the forum has closed', '10 17:00', 'after', [], [], undefined],
])('%s (%s) it is %s, with what is on and what is next', (_, at, phase, onNow, next, nextIn) => {
  const view = viewOf(at)
  expect(view.phase).toBe(phase)
  expect(runningAt(at)).toEqual(onNow)
  expect(view.next.map(({ id }) => id)).toEqual(next)
  expect(view.nextIn).toBe(nextIn)
})

test('a cancelled session is neither on nor next', () => {
  const gone = between('gone', '09 08:10', '09 08:50', { status: 'cancelled' })
  expect(viewOf('09 08:00', { sessions: [gone, ...sessions] }).next.map(({ id }) => id)).toEqual(['opening'])
  expect(runningAt('09 08:20', { sessions: [gone] })).toEqual([])
})

test.each<[string, string | undefined]>([
  ['09 23:59', 'Day 1 of 2'],
  ['10 08:00', 'Day 2 of 2'],
])('during the forum a line says whose it is and which day it is: %s', (at, day) => {
  expect(viewOf(at).strip).toEqual({ name: { wording: 'Migration Forum', language: 'en' }, day })
})

test('before and after it the whole hero is there instead', () => {
  expect([viewOf('08 09:00').strip, viewOf('11 09:00').strip]).toEqual([undefined, undefined])
})

const nextAt = (at: string, parts: Context = {}) => nextView(aContext({ sessions, at, ...parts }))

describe('the reader’s next', () => {
  test('is the next starred session, however far, with its time, room, language and what it clashes with', () => {
    const later = between('ports', '09 10:50', '09 11:40', {
      room: 'hall-b',
      channels: [{ number: 2, language: 'en' }],
      announced: { start: inForumTime('09 10:30'), end: inForumTime('09 11:40'), room: 'hall-b' },
    })
    const all = [later, ...sessions.filter(({ id }) => id !== 'ports')]
    const next = nextAt('09 10:00', { sessions: all, starred: ['exchanges', 'ports', 'closing'], clashing: [] })
    expect([next?.card.id, next?.until]).toEqual(['exchanges', 'in 30 min'])
    const ports = nextAt('09 10:40', { sessions: all, starred: ['exchanges', 'ports', 'closing'], clashing: ['ports'] })
    expect(ports).toMatchObject({ whose: 'Your next', until: 'in 10 min', place: 'place-b', language: 'English' })
    expect(ports?.card).toMatchObject({ id: 'ports', heard: { icon: 'headphones', words: 'Channel 2' } })
    expect([plain(ports?.was), plain(ports?.range)]).toEqual(['10:30', '10:50–11:40'])
    expect(ports?.clash).toEqual({ words: 'Overlaps with Opening ceremony', day: '2024-09-09' })
  })

  test('is the programme’s next where none is starred ahead, and says so', () => {
    expect(nextAt('09 10:00', { starred: ['opening'] })).toMatchObject({
      card: { id: 'exchanges' },
      whose: 'Next in the programme',
      clash: undefined,
    })
  })

  test('is nothing in the last session', () => {
    expect(nextAt('10 16:30')).toBeUndefined()
  })
})

describe('what is on, at size', () => {
  const rooms = Array.from({ length: 9 }, (_, at) => ({ id: `r${at}`, name: { en: `Room ${at}` } }))
  const running = rooms.map(({ id }, at) =>
    between(`s${at}`, '09 09:00', '09 12:00', { room: id, languages: [at > 5 ? 'en' : 'zh'] }),
  )
  const context = aContext({ sessions: running, programme: { rooms }, at: '09 09:30', starred: ['s2'] })
  const idsOf = (isAll: boolean) => onNowView(context, isAll).cards.map(({ id }) => id)

  test('is six rows, starred and heard in the reader’s language first, then all in the order of rooms', () => {
    expect(idsOf(false)).toEqual(['s2', 's6', 's7', 's8', 's0', 's1'])
    expect(idsOf(true)).toEqual(running.map(({ id }) => id))
    expect(onNowView(context, false)).toMatchObject({
      rooms: '9 rooms',
      all: { words: 'All 9', note: '3 in English, then 6 more' },
    })
    expect(onNowView(context, true).all?.words).toBe('Show fewer')
  })

  test('says until when a long one is, and how much of it has passed', () => {
    const [first] = onNowView(context, false).cards
    expect([plain(first?.ends), first?.progress]).toEqual(['until 12:00', 17])
  })
})

describe('shuttles', () => {
  const stops = [
    { name: { en: 'Venue' }, after: 0 },
    { name: { en: 'Station' }, after: 40 },
  ]
  const line = (id: string, ...times: string[]) => ({ id, name: { en: id }, stops, departures: times.map(inForumTime) })
  const shuttles = [line('b', '09 20:45', '09 17:45', '10 18:00'), line('a', '09 12:00', '10 07:10')]
  const said = (at: string) =>
    nextShuttleViews(aContext({ programme: { shuttles }, at })).map(({ id, next, last, to }) =>
      [id, plain(next), plain(last), to?.wording].join(' '),
    )

  test.each([
    ['09 08:00', ['a 12:00  Station', 'b 17:45 last 20:45 Station']],
    ['09 18:00', ['b 20:45  Station']],
    ['09 21:00', ['a Tue 10 Sep 07:10  Station', 'b Tue 10 Sep 18:00  Station']],
    ['10 18:00', []],
  ])('at %s', (at, views) => {
    expect(said(at)).toEqual(views)
  })
})

test.each<['en' | 'zh' | 'ar', string, string]>([
  ['en', 'in 2 days', 'Mon 9 Sep 08:00'],
  ['zh', '2 天后', '9月9日 周一 08:00'],
  ['ar', 'بعد يومين', 'الاثنين 9 سبتمبر 08:00'],
])('before the forum it says in %s how long until it opens, and when', (language, opensIn, opensAt) => {
  const view = viewOf('07 07:00', { language })
  expect([view.opensIn, plain(view.opensAt)]).toEqual([opensIn, opensAt])
})

test('a forum that began without a place does not say its own name as the way there', () => {
  const { forum } = aProgramme()
  const unplaced = { ...forum, place: forum.name, site: { name: forum.name, address: forum.shortName } }
  expect(viewOf('07 08:00', { programme: { forum: unplaced } }).address).toBeUndefined()
})

test('how to arrive is said before the forum only', () => {
  const { forum } = aProgramme()
  const arrival = { ...forum, site: { ...forum.site, arrival: { en: 'By metro' } } }
  expect(viewOf('07 08:00', { programme: { forum: arrival } })).toMatchObject({
    arrival: { wording: 'By metro' },
    address: { wording: 'Suzhou, Jiangsu' },
  })
  expect(viewOf('07 08:00').arrival).toBeUndefined()
  const during = viewOf('09 09:00', { programme: { forum: arrival } })
  expect([during.arrival, during.address, during.opensIn, during.opensAt]).toEqual(Array(4).fill(undefined))
})

test.each([
  ['before', '07 08:00', undefined],
  ['during', '09 09:00', undefined],
  ['after', '10 17:00', 'A joint declaration'],
])('the outcome is not said %s the forum unless it is over', (_, at, outcome) => {
  const forum = { ...aProgramme().forum, outcome: { en: 'A joint declaration' } }
  expect(viewOf(at, { programme: { forum } }).outcome?.wording).toBe(outcome)
})

test('a forum without sessions has neither what is on nor what is next', () => {
  for (const at of ['07 08:00', '09 09:00', '10 18:00'])
    expect([viewOf(at, { sessions: [] }), runningAt(at, { sessions: [] })]).toMatchObject([
      { next: [], nextIn: undefined },
      [],
    ])
})

test('the hero has the forum’s name, theme, days, place and figures', () => {
  const forum = { ...aProgramme().forum, figures: [{ value: '≈300', label: { en: 'guests', zh: '嘉宾' } }] }
  const { hero } = viewOf('09 09:00', { programme: { forum }, language: 'zh' })
  expect({ ...hero, figures: hero.figures.map((figure) => ({ ...figure, value: plain(figure.value) })) }).toEqual({
    name: { wording: '移民管理合作分论坛', language: 'zh' },
    theme: { wording: '发展与创新', language: 'zh' },
    when: '2024年9月9日至10日',
    place: { wording: '苏州', language: 'zh' },
    figures: [{ value: '≈300', label: { wording: '嘉宾', language: 'zh' } }],
  })
})

describe('how fresh it is', () => {
  const state = { what: 'Release 3', checkedAt: 0, device: 0, isChecking: false, isOffline: false }

  test.each([
    ['checked just now', {}, 'Release 3 · checked just now'],
    ['checked two minutes ago', { device: 2 * MINUTE }, 'Release 3 · checked 2 min ago'],
    ['asked again meanwhile', { device: 2 * MINUTE, isChecking: true }, 'Release 3 · checked 2 min ago'],
    ['offline', { device: 5 * MINUTE, isOffline: true }, 'Release 3 · offline, last checked 5 min ago'],
    ['asked for the first time', { checkedAt: undefined, isChecking: true }, 'Release 3 · checking…'],
    ['checked by a clock that went back since', { device: -60 * MINUTE }, 'Release 3 · checked just now'],
  ])('when it was %s', (_, parts, label) => {
    expect(freshLabel({ ...state, ...parts }, localeOf('en'))).toBe(label)
  })

  test.each(['zh', 'ar'] as const)('in %s no hole is left open', (language) => {
    for (const isOffline of [true, false])
      expect(freshLabel({ ...state, isOffline, device: 11 * MINUTE }, localeOf(language))).not.toMatch(/[{}]/)
  })
})
