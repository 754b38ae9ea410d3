import { mineView } from '@/pages/mine/view'
import { aContext, inForumTime } from '../support/card-context'
import { aSession } from '../support/sample-programme'

type Context = NonNullable<Parameters<typeof aContext>[0]>

const between = (id: string, from: string, until: string, parts: Parameters<typeof aSession>[0] = {}) =>
  aSession({ id, title: { en: id, zh: `${id}会` }, start: inForumTime(from), end: inForumTime(until), ...parts })

const sessions = [
  between('closing', '10 16:00', '10 17:00'),
  between('ports', '09 10:30', '09 11:40', { room: 'hall-b' }),
  between('exchanges', '09 10:30', '09 11:30'),
  between('lunch', '09 11:30', '09 13:00'),
]
const all = ['closing', 'ports', 'exchanges', 'lunch']
const viewOf = (starred: string[], parts: Context = {}) =>
  mineView(aContext({ sessions, starred, clashing: starred, ...parts }))
const marksOf = (starred: string[], parts: Context = {}) =>
  Object.fromEntries(
    viewOf(starred, parts).days.flatMap(({ cards }) =>
      cards.map(({ id, marks }) => [id, marks.map(({ words }) => words)]),
    ),
  )

test('it has the starred sessions by day, in order of time and of rooms; a day without one is not there', () => {
  const days = (starred: string[]) =>
    viewOf(starred).days.map(({ label, cards }) => [label, ...cards.map(({ id }) => id)])
  expect(days(all)).toEqual([
    ['Mon 9 Sep', 'exchanges', 'ports', 'lunch'],
    ['Tue 10 Sep', 'closing'],
  ])
  expect(days(['closing'])).toEqual([['Tue 10 Sep', 'closing']])
  expect(days([])).toEqual([])
})

test('a cancelled session is not for a calendar', () => {
  const off = between('talk', '09 14:00', '09 15:00', { status: 'cancelled' })
  const view = viewOf(['lunch', 'talk'], { sessions: [...sessions, off] })
  expect(view.sessions.map(({ id }) => id)).toEqual(['lunch', 'talk'])
  expect(view.forCalendar.map(({ id }) => id)).toEqual(['lunch'])
})

test('a star of a session that the programme no longer has is passed over', () => {
  const view = viewOf(['gone', 'closing'])
  expect(view.sessions.map(({ id }) => id)).toEqual(['closing'])
})

test.each<[string, string[], Context, Record<string, string[]>]>([
  [
    'those that overlap name each other',
    ['ports', 'exchanges'],
    {},
    { ports: ['Overlaps with exchanges'], exchanges: ['Overlaps with ports'] },
  ],
  [
    'one names all that it overlaps',
    ['ports', 'exchanges', 'lunch'],
    {},
    {
      ports: ['Overlaps with exchanges', 'Overlaps with lunch'],
      exchanges: ['Overlaps with ports'],
      lunch: ['Overlaps with ports'],
    },
  ],
  ['one that begins as the other ends does not overlap it', ['exchanges', 'lunch'], {}, { exchanges: [], lunch: [] }],
  ['one that is not starred is not named', ['ports'], {}, { ports: [] }],
  [
    'it is said in the reader’s language',
    ['ports', 'exchanges'],
    { language: 'zh' },
    { ports: ['与“exchanges会”时间重叠'], exchanges: ['与“ports会”时间重叠'] },
  ],
])('%s', (_, starred, context, marks) => {
  expect(marksOf(starred, context)).toEqual(marks)
})

test('a cancelled session is there as cancelled, and overlaps none', () => {
  const cancelled = between('ports', '09 10:30', '09 11:40', { room: 'hall-b', status: 'cancelled' })
  const others = sessions.filter(({ id }) => id !== 'ports')
  expect(marksOf(['ports', 'exchanges'], { sessions: [...others, cancelled], clashing: [] })).toEqual({
    ports: ['Cancelled'],
    exchanges: [],
  })
})

test('other marks of a session stay beside what it overlaps', () => {
  const full = between('ports', '09 10:30', '09 11:40', { room: 'hall-b', full: true })
  const others = sessions.filter(({ id }) => id !== 'ports')
  expect(marksOf(['ports', 'exchanges'], { sessions: [...others, full] }).ports).toEqual([
    'Full',
    'Overlaps with exchanges',
  ])
})

test('a session is on the day that the forum’s clock shows as it begins', () => {
  const late = aSession({ start: '2024-09-09T16:30:00Z', end: '2024-09-09T17:30:00Z' })
  expect(viewOf(['opening'], { sessions: [late] }).days.map(({ date, label }) => [date, label])).toEqual([
    ['2024-09-10', 'Tue 10 Sep'],
  ])
})

test.each<['en' | 'zh' | 'ar', string]>([
  ['en', 'Tue 10 Sep'],
  ['zh', '9月10日 周二'],
  ['ar', 'الثلاثاء 10 سبتمبر'],
])('in %s a day is called %s', (language, label) => {
  expect(viewOf(['closing'], { language }).days[0]?.label).toBe(label)
})

test('a calendar follows the whole programme, and the starred sessions where there are any', () => {
  const feeds = (starred: string[]) => viewOf(starred).feeds.map(({ of, path }) => [of, path])
  expect(feeds([])).toEqual([['all', '/calendar.ics?lang=en']])
  expect(feeds(['ports', 'lunch'])).toEqual([
    ['mine', expect.stringMatching(/^\/calendar\.ics\?agenda=[0-9a-z]{10}&lang=en$/)],
    ['all', '/calendar.ics?lang=en'],
  ])
})
