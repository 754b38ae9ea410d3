import type { RoomId, SessionId, TopicId } from 'domain/programme/ids'
import { fixedOffset } from 'domain/time/time'
import { shapeOf } from '@/components/days-view'
import { blocksOf } from '@/pages/agenda/blocks'
import { type AgendaQuery, agendaView, chosenDay, filterChoices, noQuery } from '@/pages/agenda/view'
import { aContext, inForumTime, plain } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'

type Context = NonNullable<Parameters<typeof aContext>[0]>

const between = (id: string, from: string, until: string, parts: Parameters<typeof aSession>[0] = {}) =>
  aSession({ id, start: inForumTime(from), end: inForumTime(until), ...parts })

const sessions = [
  between('opening', '09 09:00', '09 10:00'),
  between('exchanges', '09 10:30', '09 11:30', { topic: 'exchanges', channels: [{ number: 1, language: 'ar' }] }),
  between('ports', '09 10:30', '09 11:30', { topic: 'ports', room: 'hall-b', languages: ['en'] }),
  between('lunch', '09 12:00', '09 13:00', { kind: 'meal' }),
  between('closing', '10 16:00', '10 17:00', { topic: 'ports' }),
]
const found = (...ids: string[]) => ids as SessionId[]
type Lines = ReturnType<typeof agendaView>['lines']
const viewOf = (query: Partial<AgendaQuery> = {}, context: Context = {}, among?: readonly SessionId[]) =>
  agendaView({ ...noQuery, ...query }, among && new Set(among), aContext({ sessions, ...context }))

const saidOf = (line: Lines[number]): string[] => {
  if (line.kind === 'break') return [`(${line.session.id})`]
  if (line.kind === 'earlier') return [`[${line.fold.words} · ${line.note}]`]
  if (line.kind !== 'card') return [`[${plain(line.words)}]`]
  const head = line.start ? [`${line.start}${line.together ? ` ${line.together}` : ''}`] : []
  const more = line.more ? [`[${plain(line.more.words)}]`] : []
  return [...head, ...line.sessions.map(({ id }) => (line.isOver ? `${id}, over` : id)), ...more]
}

/** The lines as a reader sees them: sessions by id, all else in words. */
const rowsOf = (...args: Parameters<typeof viewOf>) => viewOf(...args).lines.flatMap(saidOf)

const firstDay = ['09:00', 'opening', '10:30 2 at once', 'exchanges', 'ports', '(lunch)']

test.each<[string, Partial<AgendaQuery>, Context, string[]]>([
  ['the first day before the forum', {}, { at: '01 09:00' }, firstDay],
  ['the first day after it', {}, { at: '20 09:00' }, firstDay],
  ['today during it', {}, { at: '10 09:00' }, ['[09:00 now]', '16:00', 'closing']],
  ['the day that was chosen', { day: '2024-09-10' }, { at: '09 09:00' }, ['16:00', 'closing']],
  ['the first day where the chosen one is none of the forum’s', { day: '2024-09-12' }, { at: '01 09:00' }, firstDay],
  ['only a topic', { topic: 'ports' as TopicId }, {}, ['10:30', 'ports']],
  ['only a room', { room: 'hall-a' as RoomId }, {}, ['09:00', 'opening', '10:30', 'exchanges', '(lunch)']],
  [
    'only what can be heard in a language, from the floor or by headset',
    { language: 'ar' },
    {},
    ['10:30', 'exchanges'],
  ],
  ['only what is starred', { onlyMine: true }, { starred: ['ports', 'closing'] }, ['10:30', 'ports']],
  ['nothing where nothing fits', { topic: 'ports' as TopicId, room: 'hall-a' as RoomId }, {}, []],
  ['nothing where nothing is starred', { onlyMine: true }, {}, []],
])('it shows %s', (_, query, context, rows) => {
  expect(rowsOf(query, context)).toEqual(rows)
  expect(viewOf(query, context).isEmpty).toBe(rows.length === 0)
})

const coming = ['10:30 2 at once', 'exchanges', 'ports', '(lunch)']

test.each<[string, string, string[]]>([
  ['before the first session all is to come', '09 08:30', ['[08:30 now]', '09:00', 'opening', ...coming]],
  ['what runs stands above the line of now', '09 09:00', ['09:00', 'opening', '[09:00 now]', ...coming]],
  ['what is over is folded', '09 10:29', ['[Earlier today · 1 over]', '[10:29 now]', ...coming]],
  [
    'all that runs stands under its start',
    '09 10:30',
    ['[Earlier today · 1 over]', '10:30 2 at once', 'exchanges', 'ports', '[10:30 now]', '(lunch)'],
  ],
  [
    'a day that is over is not folded',
    '09 19:00',
    [
      '[Earlier today · 4 over]',
      ...['09:00', 'opening, over', '10:30 2 at once', 'exchanges, over', 'ports, over', '(lunch)'],
      '[19:00 now]',
    ],
  ],
])('today %s', (_, at, rows) => {
  expect(rowsOf({}, { at })).toEqual(rows)
})

test('what is over is shown, dimmed, when the reader opens it, and on paper', () => {
  const rows = ['[Earlier today · 1 over]', '09:00', 'opening, over', '[10:29 now]', ...coming]
  expect(rowsOf({ open: new Set(['earlier']) }, { at: '09 10:29' })).toEqual(rows)
  const printed = agendaView(noQuery, undefined, aContext({ sessions, at: '09 10:29' }), true)
  expect(printed.lines.flatMap(saidOf)).toEqual(rows)
})

/** Twelve at half past one: the last is heard in English only by channel, the one before is starred. */
const crowd = Array.from({ length: 12 }, (_, at) =>
  between(`s${String(at).padStart(2, '0')}`, '09 13:30', '09 14:00', {
    ...(at === 11 && { channels: [{ number: 2, language: 'en' }] }),
  }),
)

describe('a start with many', () => {
  const context = { sessions: crowd, at: '09 12:00', starred: ['s10'] }
  const key = `at-${Date.parse(inForumTime('09 13:30'))}`

  test('shows the starred and what is heard in the reader’s language first, and how many more there are', () => {
    const rows = ['[12:00 now]', '13:30 12 at once', 's10', 's11', 's00', '[9 more from 13:30]']
    expect(rowsOf({}, context)).toEqual(rows)
  })

  test('shows all once it is opened, in the same order, and can be folded again', () => {
    const rows = rowsOf({ open: new Set([key]) }, context)
    expect(rows.slice(2, 6)).toEqual(['s10', 's11', 's00', 's01'])
    expect(rows).toHaveLength(15)
    expect(rows[14]).toBe('[Show fewer]')
  })

  test('is not folded where it is what the reader asked for', () => {
    expect(rowsOf({ language: 'zh' }, context).filter((row) => row.startsWith('s'))).toHaveLength(12)
  })

  test('is one card of what is still on, once it runs', () => {
    const rows = ['Still on 12 at once', 's10', 's11', 's00', '[9 more still on]', '[13:40 now]']
    expect(rowsOf({}, { ...context, at: '09 13:40' })).toEqual(rows)
  })
})

test.each<[string, Parameters<typeof aSession>[0], Context]>([
  ['starred', {}, { starred: ['lunch'] }],
  ['cancelled', { status: 'cancelled' }, {}],
  ['later than announced', { announced: { start: inForumTime('09 11:00'), end: inForumTime('09 12:00') } }, {}],
])('a break that is %s is a card like any session', (_, parts, context) => {
  const lunch = between('lunch', '09 12:00', '09 13:00', { kind: 'meal', ...parts })
  expect(rowsOf({}, { sessions: [lunch], ...context })).toEqual(['12:00', 'lunch'])
})

test.each<[string, Partial<AgendaQuery>, string, string[] | undefined]>([
  ['on another day', { day: '2024-09-10' }, '09 09:30', undefined],
  ['before the forum opens, on its day', {}, '09 07:30', undefined],
  ['after it closed, on its day', { day: '2024-09-10' }, '10 18:00', undefined],
  ['among what was found', { words: 'ports' }, '09 09:30', ['ports']],
])('there is no line of now %s', (_, query, at, among) => {
  expect(viewOf(query, { at }, among && found(...among)).lines.some(({ kind }) => kind === 'now')).toBe(false)
})

test('the line of now alone is an empty day', () => {
  expect(viewOf({ topic: 'exchanges' as TopicId }, { at: '10 09:00' })).toMatchObject({ lines: [], isEmpty: true })
})

test.each<[string, Partial<AgendaQuery>, string, ReturnType<typeof agendaView>['jump']]>([
  ['of another day, to today', { day: '2024-09-10' }, '09 11:00', 'other-day'],
  ['of a short day: it is in sight', {}, '10 11:00', undefined],
  ['before the forum', {}, '08 11:00', undefined],
])('a jump to now is offered in the list %s: %p', (_, query, at, jump) => {
  expect(viewOf(query, { at }).jump).toBe(jump)
})

test('a jump to now is offered on a long day', () => {
  const day = Array.from({ length: 8 }, (_, at) => between(`t${at}`, `09 1${at}:00`, `09 1${at}:50`))
  expect(viewOf({}, { sessions: day, at: '09 11:00' }).jump).toBe('here')
})

test('what was found stands under the name of its day, in the order of time, whatever day is chosen', () => {
  const view = viewOf({ words: 'x', day: '2024-09-09' }, {}, found('closing', 'ports', 'gone'))
  expect(rowsOf({ words: 'x' }, {}, found('closing', 'ports', 'gone'))).toEqual([
    '[Mon 9 Sep]',
    ...['10:30', 'ports'],
    '[Tue 10 Sep]',
    ...['16:00', 'closing'],
  ])
  expect(view.found).toBe('2 sessions found')
})

test.each([
  [[], 'Nothing found', true],
  [['ports'], '1 session found', false],
])('found %j: %s', (ids, words, isEmpty) => {
  expect(viewOf({ words: 'x' }, {}, found(...ids))).toMatchObject({ found: words, isEmpty })
})

test('filters narrow what was found', () => {
  const query = { words: 'x', room: 'hall-b' as RoomId }
  expect(viewOf(query, {}, found('closing', 'ports'))).toMatchObject({
    found: '1 session found',
    filters: [{ name: 'room' }],
  })
})

test.each<[Partial<AgendaQuery>, string[], string]>([
  [{}, [], 'Show 4 sessions'],
  [{ onlyMine: true, day: '2024-09-10' }, [], 'Nothing to show'],
  [
    { topic: 'ports' as TopicId, room: 'hall-b' as RoomId, language: 'en' },
    ['English', 'Security at ports', 'Hall B'],
    'Show 1 session',
  ],
])('%j: its filters are chips, and how much it shows is said', (query, chips, show) => {
  const view = viewOf(query)
  expect(view.filters.map(({ words }) => words.wording)).toEqual(chips)
  expect(view.show).toBe(show)
})

test.each([
  [2, 'halves'],
  [3, 'chips'],
  [4, 'chips'],
  [5, 'cells'],
  [8, 'cells'],
  [9, 'scroll'],
])('%d days are drawn as %s', (n, shape) => {
  const days = Array.from({ length: n - 2 }, (_, at) => between(`d${at}`, `${11 + at} 09:00`, `${11 + at} 10:00`))
  expect(shapeOf(viewOf({}, { sessions: [...sessions, ...days] }).days.length)).toBe(shape)
})

test('a session in the small hours is on the evening before, where the forum says when its days begin', () => {
  const late = between('late', '10 01:00', '10 02:00')
  const forum = { ...aProgramme().forum, dayBegins: '04:00' }
  const rows = (day: string, dayBegins?: string) =>
    rowsOf({ day }, { sessions: [late], programme: { forum: { ...forum, dayBegins } } })
  expect([rows('2024-09-09', '04:00'), rows('2024-09-10', '04:00')]).toEqual([['01:00', 'late'], []])
  expect(rows('2024-09-10')).toEqual(['01:00', 'late'])
})

const daysOf = (...args: Parameters<typeof viewOf>) =>
  viewOf(...args).days.map(({ label, count, isChosen }) => `${label} · ${count}${isChosen ? ' ←' : ''}`)

test.each<['en' | 'zh' | 'ar', string[]]>([
  ['en', ['Mon 9 Sep · 4 sessions ←', 'Tue 10 Sep · 1 session']],
  ['zh', ['9月9日 周一 · 4 场 ←', '9月10日 周二 · 1 场']],
  ['ar', ['الاثنين 9 سبتمبر · 4 جلسات ←', 'الثلاثاء 10 سبتمبر · جلسة واحدة']],
])('in %s each day has its name and how many sessions it has', (language, days) => {
  expect(daysOf({}, { language })).toEqual(days)
})

test('a day on which nothing fits keeps its tab, also one that is none of the forum’s own', () => {
  const visit = between('visit', '11 09:00', '11 10:00')
  const more = { sessions: [...sessions, visit] }
  const tabs = ['Mon 9 Sep · 1 session', 'Tue 10 Sep · 1 session', 'Wed 11 Sep · 0 sessions ←']
  expect(daysOf({ day: '2024-09-11', topic: 'ports' as TopicId }, more)).toEqual(tabs)
})

test.each<[number, string, string]>([
  [480, '2024-09-09T15:59:00Z', '2024-09-09'],
  [480, '2024-09-09T16:00:00Z', '2024-09-10'],
  [-600, '2024-09-10T09:59:00Z', '2024-09-09'],
  [840, '2024-09-09T10:00:00Z', '2024-09-10'],
])('with a clock of %d minutes, at %s today is %s, and so is its name', (minutes, moment, date) => {
  const programme = aProgramme({ forum: { ...aProgramme().forum, offsets: fixedOffset(minutes) }, sessions: [] })
  expect(chosenDay(programme, Date.parse(moment), undefined)).toBe(date)
  const { days } = agendaView(noQuery, undefined, { ...aContext(), programme, now: Date.parse(moment) })
  expect(days.map(({ label }) => label)).toEqual(['Mon 9 Sep', 'Tue 10 Sep'])
})

test('it can be narrowed to every topic, and to the rooms and languages that some session has', () => {
  const { programme, locale } = aContext({ sessions: sessions.slice(0, 2) })
  const choices = filterChoices(programme, locale)
  const named = (list: readonly { readonly id: string; readonly name: { readonly wording: string } }[]) =>
    list.map(({ id, name }) => `${id}: ${name.wording}`)
  expect(named(choices.topics)).toEqual(['exchanges: Personnel exchanges', 'ports: Security at ports'])
  expect(named(choices.rooms)).toEqual(['hall-a: Hall A'])
  expect(named(choices.languages)).toEqual(['zh: Chinese', 'ar: Arabic'])
})

test('no two lines share a key', () => {
  const view = viewOf(
    { words: 'x' },
    {},
    sessions.map(({ id }) => id),
  )
  const keys = view.lines.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a long list is in blocks of about a screen; the line of now and the fold above it stand alone', () => {
  const day = Array.from({ length: 60 }, (_, at) => {
    const time = `${String(8 + Math.floor(at / 6)).padStart(2, '0')}:${(at % 6) * 10}`.replace(/:0$/, ':00')
    return between(`t${at}`, `09 ${time}`, '09 19:00')
  })
  const over = between('over', '09 08:00', '09 08:20')
  const blocks = blocksOf(viewOf({}, { sessions: [over, ...day], at: '09 08:30' }).lines)
  const alone = blocks.filter(({ lines }) => lines.some(({ kind }) => kind === 'now' || kind === 'earlier'))
  expect(alone.map(({ lines }) => lines.length)).toEqual([1, 1])
  expect(Math.max(...blocks.map(({ rows }) => rows))).toBeLessThanOrEqual(8)
  expect(blocks.reduce((sum, { rows }) => sum + rows, 0)).toBe(62)
})
