import type { OwnItem } from 'domain/agenda/own-items'
import { mineView } from '@/pages/mine/view'
import { aContext, inForumTime, plain } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'

type Context = NonNullable<Parameters<typeof aContext>[0]>
type Parts = Context & { readonly own?: readonly OwnItem[]; readonly day?: string; readonly isEarlierOpen?: boolean }

const between = (id: string, from: string, until: string, parts: Parameters<typeof aSession>[0] = {}) =>
  aSession({ id, title: { en: id, zh: `${id}会` }, start: inForumTime(from), end: inForumTime(until), ...parts })

const own = (title: string, start: string, end: string, date = '2024-09-09'): OwnItem => ({
  id: title,
  title,
  date,
  start,
  end,
  place: '',
})

const sessions = [
  between('closing', '10 16:00', '10 17:00'),
  between('ports', '09 10:30', '09 11:40', { room: 'hall-b' }),
  between('exchanges', '09 10:30', '09 11:30'),
  between('lunch', '09 11:40', '09 13:00', { kind: 'meal' }),
  between('panel', '09 14:00', '09 15:00'),
]
const viewOf = (starred: string[], { own: items = [], day, isEarlierOpen = false, ...parts }: Parts = {}) =>
  mineView({ day, isEarlierOpen }, items, aContext({ sessions, starred, clashing: starred, ...parts }))

/** The lines as a reader sees them: times, what is there, its marks. */
const said = (starred: string[], parts: Parts = {}) =>
  viewOf(starred, parts).lines.map((line): string | undefined => {
    const start = 'start' in line && line.start ? `${line.start} ` : ''
    const now = 'isNow' in line && line.isNow ? ' (now)' : ''
    switch (line.kind) {
      case 'session': {
        const notes = line.card.notes.map(({ words }) => ` [${words}]`).join('')
        return `${start}${line.card.title.wording}${notes}${now}`
      }
      case 'own':
        return `${start}own ${line.item.title}${line.item.marks.map(({ words }) => ` [${words}]`).join('')}${now}`
      case 'clash':
        return plain(
          `${start}${line.words ?? 'more'}: ${line.cards.map(({ title, when }) => `${title.wording} ${when}`).join(' | ')}${now}`,
        )
      case 'gap':
        return `${line.words}${line.on ? `, ${line.on.words.wording}` : ''}${now}`
      case 'shuttle':
        return plain(`${start}${line.line?.wording ?? 'none'}, ${line.words}`)
      case 'earlier':
        return `${line.fold.words}, ${line.note}`
      default:
        return line.words
    }
  })

test('a day is in order of time, with what is free in between and the break that is on then', () => {
  expect(said(['exchanges', 'panel'])).toEqual(['10:30 exchanges', '2 hours free, lunch · Hall A', '14:00 panel'])
})

test('two at the same time stand side by side and say for how long; a third that one of them overlaps names it', () => {
  const late = between('late', '09 11:35', '09 12:30')
  expect(said(['exchanges', 'ports', 'late'], { sessions: [...sessions, late] })).toEqual([
    '10:30 At the same time, for 60 min: exchanges until 11:30 | ports until 11:40',
    '11:35 late [Overlaps with ports]',
  ])
})

test('one that begins later says its whole time; one that begins as another ends does not overlap it', () => {
  const later = between('later', '09 11:00', '09 11:40')
  expect(said(['exchanges', 'later', 'lunch'], { sessions: [...sessions, later] })).toEqual([
    '10:30 At the same time, for 30 min: exchanges until 11:30 | later 11:00–11:40',
    '11:40 lunch',
  ])
})

test('a session that lasts all day leaves the others their places, and names no more than two', () => {
  const fair = between('fair', '09 09:00', '09 18:00')
  expect(said(['fair', 'exchanges', 'lunch', 'panel'], { sessions: [...sessions, fair] })).toEqual([
    '09:00 At the same time, for 60 min: fair until 18:00 | exchanges 10:30–11:30',
    '11:40 lunch [Overlaps with fair]',
    '14:00 panel [Overlaps with fair]',
  ])
  const { lines } = viewOf(['fair', 'exchanges', 'lunch', 'panel'], { sessions: [...sessions, fair] })
  const marks = lines.flatMap((line) => (line.kind === 'clash' ? line.cards.map(({ marks: each }) => each.length) : []))
  expect(marks).toEqual([2, 0])
})

test('of many at once no more than six cards are in one line', () => {
  const many = Array.from({ length: 14 }, (_, at) => between(`s${at}`, '09 10:00', '09 11:00'))
  const { lines } = viewOf(
    many.map(({ id }) => id),
    { sessions: many },
  )
  expect(lines.map((line) => (line.kind === 'clash' ? [line.start, line.cards.length] : line.kind))).toEqual([
    ['10:00', 6],
    [undefined, 6],
    [undefined, 2],
  ])
})

test('a cancelled session is there, struck, takes no time and clashes with none', () => {
  const off = between('off', '09 11:00', '09 11:30', { status: 'cancelled' })
  const view = viewOf(['off', 'exchanges', 'panel'], { sessions: [...sessions, off] })
  expect(said(['off', 'exchanges', 'panel'], { sessions: [...sessions, off] })).toEqual([
    '10:30 exchanges',
    '11:00 off [Cancelled]',
    '2 hours free, lunch · Hall A',
    '14:00 panel',
  ])
  expect(view.lines.flatMap((line) => (line.kind === 'session' ? [line.card.isCancelled] : []))).toEqual([
    false,
    true,
    false,
  ])
})

test('short gaps are not said; in a long one without a break what begins then is', () => {
  const soon = between('soon', '09 15:10', '09 15:30')
  const last = between('last', '09 17:00', '09 18:00')
  const others = [between('a', '09 15:30', '09 16:00'), between('b', '09 16:00', '09 16:30')]
  const starred = ['panel', 'soon', 'last']
  expect(said(starred, { sessions: [...sessions, soon, last, ...others] })).toEqual([
    '14:00 panel',
    '15:10 soon',
    '90 min free, 2 sessions begin then',
    '17:00 last',
  ])
  expect(said(starred, { sessions: [...sessions, soon, last, ...others.slice(1)] })[2]).toBe('90 min free, b · Hall A')
  expect(said(starred, { sessions: [...sessions, soon, last] })[2]).toBe('90 min free')
})

test('today what is over is folded, what is on and what is left of a gap is said', () => {
  const starred = ['exchanges', 'lunch', 'panel']
  expect(said(starred, { at: '09 12:00' })).toEqual(
    ['Earlier today, 1 over', '11:40 lunch (now)', '60 min free, ', '14:00 panel'].map((line) =>
      line.replace(/, $/, ''),
    ),
  )
  expect(said(starred, { at: '09 13:40' })).toEqual(['Earlier today, 2 over', '20 min free (now)', '14:00 panel'])
  expect(said(starred, { at: '09 13:40', isEarlierOpen: true })).toHaveLength(5)
  expect(said(['exchanges'], { at: '09 16:00', day: '2024-09-09' })).toEqual(['10:30 exchanges'])
})

test('own items are among the sessions, and clash with them', () => {
  expect(
    said(['exchanges', 'panel'], { own: [own('call', '11:00', '11:45'), own('notes', '15:20', '16:00')] }),
  ).toEqual([
    '10:30 At the same time, for 30 min: exchanges until 11:30 | call 11:00–11:45',
    '2 hours free, lunch · Hall A',
    '14:00 panel',
    '20 min free',
    '15:20 own notes',
  ])
})

test('the night belongs to the day before, where the forum says so; the line goes on past midnight', () => {
  const { forum } = aProgramme()
  const party = between('party', '10 00:30', '10 02:00')
  const programme = { forum: { ...forum, dayBegins: '04:00' } }
  const parts = { sessions: [...sessions, party], programme, own: [own('taxi', '02:30', '03:00')] }
  expect(said(['party'], parts)).toEqual(['00:30 party', '30 min free', '02:30 own taxi'])
  expect(said(['party'], { ...parts, own: [own('drink', '23:00', '00:15')] })).toEqual([
    '23:00 own drink',
    '15 min free',
    '00:30 party',
  ])
})

test('on the day on which the clock changes a gap is as long as it is', () => {
  const offsets = [
    { from: '2024-01-01T00:00:00Z', minutes: 60 },
    { from: '2024-03-31T01:00:00Z', minutes: 120 },
  ]
  const { forum } = aProgramme()
  const days = [{ date: '2024-03-31', opens: '2024-03-31T00:30:00+01:00', closes: '2024-03-31T23:00:00+02:00' }]
  const night = aSession({
    id: 'night',
    title: { en: 'night' },
    start: '2024-03-31T00:30:00+01:00',
    end: '2024-03-31T01:30:00+01:00',
  })
  const programme = { forum: { ...forum, days, offsets } }
  const items = [own('walk', '03:15', '04:00', '2024-03-31')]
  expect(said(['night'], { sessions: [night], programme, own: items })).toEqual([
    '00:30 night',
    '45 min free',
    '03:15 own walk',
  ])
})

describe('the last shuttle', () => {
  const stops = [
    { name: { en: 'Venue' }, after: 0 },
    { name: { en: 'Station' }, after: 40 },
  ]
  const line = (id: string, ...times: string[]) => ({ id, name: { en: id }, stops, departures: times.map(inForumTime) })
  const lasts = (parts: Parts, ...shuttles: ReturnType<typeof line>[]) =>
    said(['panel'], { ...parts, programme: { shuttles } }).slice(1)

  test.each([
    [
      'is the last of that day',
      [line('b', '09 15:15', '09 18:00', '10 20:00')],
      ['18:00 b, 3 hours after your last session'],
    ],
    [
      'is said of each line that runs',
      [line('a', '09 16:00'), line('b', '09 15:00')],
      ['15:00 b, 1 min after your last session', '16:00 a, 60 min after your last session'],
    ],
    [
      'has left before the end',
      [line('a', '09 08:00'), line('b', '09 14:30')],
      ['none, The last shuttle leaves at 14:30, before your last session ends.'],
    ],
    ['runs on another day', [line('b', '10 18:00')], []],
  ])('%s', (_, shuttles, lines) => {
    expect(lasts({}, ...shuttles)).toEqual(lines)
  })

  test('is not said once it has left, nor on a day without a starred session', () => {
    const shuttle = line('b', '09 15:15')
    expect(lasts({ at: '09 15:20', day: '2024-09-09' }, shuttle)).toEqual([])
    expect(said([], { own: [own('walk', '10:00', '11:00')], programme: { shuttles: [shuttle] } })).toEqual([
      '10:00 own walk',
    ])
  })
})

describe('the day that is shown', () => {
  test.each([
    ['before the forum, the first on which something is', ['closing'], '08 12:00', '2024-09-10'],
    ['while something of today is left, today', ['exchanges', 'closing'], '09 11:00', '2024-09-09'],
    ['once all of today is over, the next', ['exchanges', 'closing'], '09 12:00', '2024-09-10'],
    ['after all, today', ['exchanges'], '10 12:00', '2024-09-10'],
    ['with nothing at all, the first', [], '08 12:00', '2024-09-09'],
  ])('%s', (_, starred, at, day) => {
    expect(viewOf(starred, { at }).chosen).toBe(day)
  })

  test('is the reader’s choice, as long as there is such a day', () => {
    expect(viewOf(['exchanges'], { day: '2024-09-10' })).toMatchObject({
      label: 'Tue 10 Sep',
      lines: [],
      isEmpty: false,
    })
    expect(viewOf(['exchanges'], { day: '2030-01-01' }).chosen).toBe('2024-09-09')
  })

  test('may be one that only an own item has', () => {
    const view = viewOf(['exchanges'], { own: [own('train', '18:00', '21:00', '2024-09-11')] })
    expect(view.days.map(({ date, isEmpty }) => [date, isEmpty])).toEqual([
      ['2024-09-09', false],
      ['2024-09-10', true],
      ['2024-09-11', false],
    ])
  })
})

test('on paper all days that have something are there, with nothing folded', () => {
  const context = aContext({ sessions, starred: ['exchanges', 'closing'], at: '09 15:00' })
  const { lines } = mineView({ isEarlierOpen: false }, [own('walk', '16:00', '17:00')], context, true)
  const kinds = lines.map((line) => (line.kind === 'day' ? line.words : line.kind))
  expect(kinds).toEqual(['Mon 9 Sep', 'earlier', 'session', 'gap', 'own', 'Tue 10 Sep', 'session'])
})

test('a star of a session that the programme no longer has is passed over', () => {
  expect(viewOf(['gone'])).toMatchObject({ isEmpty: true, hasStars: false })
  expect(said(['gone', 'closing'])).toEqual(['16:00 closing'])
})

test('the floor is said where the venue has several', () => {
  const { floors } = aProgramme()
  const roomIn = (programme: Context['programme']) =>
    viewOf(['panel'], { programme }).lines.flatMap((line) => (line.kind === 'session' ? [line.card.room.wording] : []))
  expect(roomIn({})).toEqual(['Hall A'])
  expect(roomIn({ floors: [...floors, { id: 'f2', name: { en: 'Floor 2' } }] })).toEqual(['Hall A · Floor 1'])
})

test.each<['en' | 'zh' | 'ar', string, string]>([
  ['en', 'Tue 10 Sep', 'At the same time, for 60 min'],
  ['zh', '9月10日 周二', '时间重叠 60 分钟'],
  ['ar', 'الثلاثاء 10 سبتمبر', 'في الوقت نفسه لمدة 60 دقيقة'],
])('in %s', (language, label, words) => {
  expect(viewOf(['closing'], { language }).label).toBe(label)
  const [line] = viewOf(['ports', 'exchanges'], { language }).lines
  expect(line?.kind === 'clash' && line.words).toBe(words)
})
