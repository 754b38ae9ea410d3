import type { RoomId, SessionId, TopicId } from 'domain/programme/ids'
import { fixedOffset } from 'domain/time/time'
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
  between('lunch', '09 12:00', '09 13:00'),
  between('closing', '10 16:00', '10 17:00', { topic: 'ports' }),
]
const found = (...ids: string[]) => ids as SessionId[]
const viewOf = (query: Partial<AgendaQuery> = {}, context: Context = {}, among?: readonly SessionId[]) =>
  agendaView({ ...noQuery, ...query }, among && new Set(among), aContext({ sessions, ...context }))

/** The rows as a reader sees them: sessions by id, all else in words. */
const rowsOf = (...args: Parameters<typeof viewOf>) =>
  viewOf(...args).rows.map((row) => (row.kind === 'session' ? row.key : `[${plain(row.words)}]`))

const together = '[2 at the same time]'

test.each<[string, Partial<AgendaQuery>, Context, string[]]>([
  ['the first day before the forum', {}, { at: '01 09:00' }, ['opening', together, 'exchanges', 'ports', 'lunch']],
  ['the first day after it', {}, { at: '20 09:00' }, ['opening', together, 'exchanges', 'ports', 'lunch']],
  ['today during it', {}, { at: '10 09:00' }, ['[09:00 now]', 'closing']],
  ['the day that was chosen', { day: '2024-09-10' }, { at: '09 09:00' }, ['closing']],
  [
    'the first day where the chosen one is none of the forum’s',
    { day: '2024-09-12' },
    { at: '01 09:00' },
    ['opening', together, 'exchanges', 'ports', 'lunch'],
  ],
  ['only a topic', { topic: 'ports' as TopicId }, {}, ['ports']],
  ['only a room', { room: 'hall-a' as RoomId }, {}, ['opening', 'exchanges', 'lunch']],
  ['only what can be heard in a language, from the floor or by headset', { language: 'ar' }, {}, ['exchanges']],
  ['only what is starred', { onlyMine: true }, { starred: ['ports', 'closing'] }, ['ports']],
  ['nothing where nothing fits', { topic: 'ports' as TopicId, room: 'hall-a' as RoomId }, {}, []],
  ['nothing where nothing is starred', { onlyMine: true }, {}, []],
])('it shows %s', (_, query, context, rows) => {
  expect(rowsOf(query, context)).toEqual(rows)
  expect(viewOf(query, context).isEmpty).toBe(rows.length === 0)
})

test.each<[string, string, string[]]>([
  ['before the first session', '09 08:30', ['[08:30 now]', 'opening', together, 'exchanges', 'ports', 'lunch']],
  [
    'once a session has begun, below it',
    '09 09:00',
    ['opening', '[09:00 now]', together, 'exchanges', 'ports', 'lunch'],
  ],
  ['above all that begin together', '09 10:29', ['opening', '[10:29 now]', together, 'exchanges', 'ports', 'lunch']],
  ['below all that begin together', '09 10:30', ['opening', together, 'exchanges', 'ports', '[10:30 now]', 'lunch']],
  ['at the end when the day is over', '09 19:00', ['opening', together, 'exchanges', 'ports', 'lunch', '[19:00 now]']],
])('the line of now stands %s', (_, at, rows) => {
  expect(rowsOf({}, { at })).toEqual(rows)
})

test.each<[string, Partial<AgendaQuery>, string, string[] | undefined]>([
  ['on another day', { day: '2024-09-10' }, '09 09:30', undefined],
  ['before the forum opens, on its day', {}, '09 07:30', undefined],
  ['after it closed, on its day', { day: '2024-09-10' }, '10 18:00', undefined],
  ['among what was found', { words: 'ports' }, '09 09:30', ['ports']],
])('there is no line of now %s', (_, query, at, among) => {
  expect(viewOf(query, { at }, among && found(...among)).rows.some(({ kind }) => kind === 'now')).toBe(false)
})

test('the line of now alone is an empty day', () => {
  expect(viewOf({ topic: 'exchanges' as TopicId }, { at: '10 09:00' })).toMatchObject({ rows: [], isEmpty: true })
})

test.each<[string, Partial<AgendaQuery>, string, boolean]>([
  ['of a long day, today', {}, '09 11:00', true],
  ['of another day', { day: '2024-09-10' }, '09 11:00', false],
  ['of a short day', {}, '10 11:00', false],
])('a jump to now is offered in the list %s: %p', (_, query, at, canJump) => {
  expect(viewOf(query, { at }).canJump).toBe(canJump)
})

test('what was found stands under the name of its day, in the order of time, whatever day is chosen', () => {
  const view = viewOf({ words: 'x', day: '2024-09-09' }, {}, found('closing', 'ports', 'gone'))
  expect(rowsOf({ words: 'x' }, {}, found('closing', 'ports', 'gone'))).toEqual([
    '[Mon 9 Sep]',
    'ports',
    '[Tue 10 Sep]',
    'closing',
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
  expect(viewOf(query, {}, found('closing', 'ports'))).toMatchObject({ found: '1 session found', filters: 1 })
})

test.each<[Partial<AgendaQuery>, number]>([
  [{}, 0],
  [{ onlyMine: true, words: 'x', day: '2024-09-10' }, 0],
  [{ topic: 'ports' as TopicId, room: 'hall-a' as RoomId, language: 'en' }, 3],
])('%j has %d filters on', (query, filters) => {
  expect(viewOf(query).filters).toBe(filters)
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
  const named = (list: readonly { readonly id: string | undefined; readonly name: { readonly wording: string } }[]) =>
    list.map(({ id, name }) => `${id ?? ''}: ${name.wording}`)
  expect(named(choices.topics)).toEqual([': All', 'exchanges: Personnel exchanges', 'ports: Security at ports'])
  expect(named(choices.rooms)).toEqual([': All', 'hall-a: Hall A'])
  expect(named(choices.languages)).toEqual([': All', 'zh: Chinese', 'ar: Arabic'])
})

test('no two rows share a key', () => {
  const view = viewOf(
    { words: 'x' },
    {},
    sessions.map(({ id }) => id),
  )
  const keys = view.rows.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})
