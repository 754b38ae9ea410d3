import '@/organiser/words'
import type { Difference } from 'domain/draft/differences'
import type { SessionId } from 'domain/programme/ids'
import { momentOf } from 'domain/time/time'
import { localeOf } from '@/i18n/locale'
import { programmeList, withRemoved } from '@/organiser/components/programme/programme-list-view'
import { bigProgramme } from '../support/big-programme'
import { inForumTime, plain } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'

const between = (id: string, from: string, until: string, parts: Parameters<typeof aSession>[0] = {}) =>
  aSession({ id, start: inForumTime(from), end: inForumTime(until), ...parts })

const sessions = [
  between('opening', '09 09:00', '09 10:00'),
  between('ports', '09 10:30', '09 11:30', { topic: 'ports', room: 'hall-b' }),
  between('lunch', '09 12:00', '09 13:00', { status: 'cancelled', full: true }),
  between('closing', '10 16:00', '10 17:00'),
]
const programme = aProgramme({ sessions })

const changed = (...ids: string[]): Difference[] => ids.map((id) => ({ kind: 'sessions', id, what: 'changed' }))

type Query = Omit<Parameters<typeof programmeList>[0], 'found'> & { found?: string[] }
type Context = { at?: string; language?: 'en' | 'zh' | 'ar'; differences?: Difference[]; programme?: typeof programme }

const listOf = ({ found, ...query }: Query = {}, { at = '08 12:00', language = 'en', ...context }: Context = {}) =>
  programmeList(
    { ...query, ...(found && { found: found as SessionId[] }) },
    { programme, differences: [], ...context, locale: localeOf(language), now: momentOf(inForumTime(at)) },
  )

/** The lines as a reader sees them: sessions by id, all else in words. */
const linesOf = (...args: Parameters<typeof listOf>) =>
  listOf(...args).rows.map((line) => (line.kind === 'session' ? line.key : `[${plain(line.words)}]`))

const rowOf = (id: string, ...args: Parameters<typeof listOf>) => {
  for (const line of listOf(...args).rows) if (line.kind === 'session' && line.key === id) return line.row
  throw new Error(`no row ${id}`)
}

test.each<[string, Query, Context, string[]]>([
  ['the first day before the forum', {}, {}, ['opening', 'ports', 'lunch']],
  ['the first day after it', {}, { at: '20 09:00' }, ['opening', 'ports', 'lunch']],
  ['today during it, with the line of now', {}, { at: '10 09:00' }, ['[09:00 now]', 'closing']],
  ['now behind what has begun', {}, { at: '09 10:30' }, ['opening', 'ports', '[10:30 now]', 'lunch']],
  ['now at the end of the day', {}, { at: '09 19:00' }, ['opening', 'ports', 'lunch', '[19:00 now]']],
  ['the chosen day, without the line of another', { day: '2024-09-10' }, { at: '09 09:00' }, ['closing']],
  ['the day of the session that the page is about', { current: 'closing' }, {}, ['closing']],
  [
    'the chosen day, whatever the page is about',
    { day: '2024-09-09', current: 'closing' },
    {},
    ['opening', 'ports', 'lunch'],
  ],
  ['the first day where the page is about none that is there', { current: 'gone' }, {}, ['opening', 'ports', 'lunch']],
  ['the first day where the chosen one is none', { day: '2024-09-12' }, {}, ['opening', 'ports', 'lunch']],
  [
    'what was found, under its day',
    { found: ['closing', 'ports'] },
    { at: '09 09:00' },
    ['[Mon 9 Sep]', 'ports', '[Tue 10 Sep]', 'closing'],
  ],
  ['nothing where nothing was found', { found: [] }, {}, []],
])('the list shows %s', (_, query, context, lines) => {
  expect(linesOf(query, context)).toEqual(lines)
})

test('a day says how many of its sessions are changed, or else how many it has', () => {
  const { days } = listOf({}, { differences: changed('opening', 'lunch') })
  expect(days).toEqual([
    { date: '2024-09-09', label: 'Mon 9 Sep', note: '2 changed', isChosen: true },
    { date: '2024-09-10', label: 'Tue 10 Sep', note: '1 session', isChosen: false },
  ])
})

test.each<[string, string, Context, string[]]>([
  ['nothing where nothing is changed', 'opening', {}, []],
  ['that it is changed', 'opening', { differences: changed('opening') }, ['Changed']],
  ['that it is new', 'opening', { differences: [{ kind: 'sessions', id: 'opening', what: 'added' }] }, ['New']],
  [
    'not what another kind’s item of that id is',
    'opening',
    { differences: [{ kind: 'people', id: 'opening', what: 'added' }] },
    [],
  ],
  ['that it is cancelled and full', 'lunch', { differences: changed('lunch') }, ['Changed', 'Cancelled', 'Full']],
])('a row is marked with %s', (_, id, context, marks) => {
  expect(rowOf(id, {}, context).marks.map(({ words }) => words)).toEqual(marks)
})

test('a row says when, what and where in the reader’s language, and leads to the session', () => {
  expect(rowOf('ports', {}, { language: 'zh' })).toMatchObject({
    to: '/organiser/session/index?id=ports',
    start: '10:30',
    end: '11:30',
    title: { wording: '开幕式', language: 'zh' },
    room: { wording: 'B厅', language: 'zh' },
    topicColour: 2,
    isOff: false,
  })
})

describe('a session that was taken out of the draft', () => {
  const differences: Difference[] = [{ kind: 'sessions', id: 'gone', what: 'removed' }]
  const published = aProgramme({ sessions: [...sessions, between('gone', '09 11:00', '09 11:20')] })

  test('stands where it was, struck out and marked', () => {
    const context = { programme: withRemoved(programme, published, differences), differences }
    expect(linesOf({}, context)).toEqual(['opening', 'ports', 'gone', 'lunch'])
    expect(rowOf('gone', {}, context)).toMatchObject({ isOff: true, isRemoved: true, marks: [{ words: 'Removed' }] })
  })

  test('is left out where this device does not know what was published', () => {
    expect(withRemoved(programme, undefined, differences)).toBe(programme)
    expect(withRemoved(programme, programme, differences)).toBe(programme)
  })
})

describe('of a thousand sessions', () => {
  const big = { programme: bigProgramme(1000) }

  test('at most fifty are on the page, and the rest is a part away', () => {
    const list = listOf({}, big)
    expect(list.rows).toHaveLength(50)
    expect(list.part).toEqual({ index: 0, last: 19, from: 1, to: 50, total: 1000 })
    expect(linesOf({ part: 1 }, big)[0]).toBe('s-50')
  })

  test('the part that is shown first is the one with now', () => {
    const list = listOf({}, { ...big, at: '09 10:05' })
    expect(list.part).toMatchObject({ index: 5, from: 251 })
    expect(list.rows.some(({ kind }) => kind === 'now')).toBe(true)
  })

  test('the part that is shown first holds the session that the page is about', () => {
    expect(linesOf({ current: 's-420' }, big)).toContain('s-420')
  })

  test('a part beyond the end is the last', () => {
    expect(listOf({ part: 99 }, big).part).toMatchObject({ index: 19, to: 1000 })
  })
})

test.each<[string, string, Query, boolean]>([
  ['while the forum is on', '09 09:30', {}, true],
  ['not before it', '08 12:00', {}, false],
  ['not after it', '20 12:00', {}, false],
  ['not among what was found', '09 09:30', { found: ['ports'] }, false],
])('there is a way to now %s', (_, at, query, canJump) => {
  expect(listOf(query, { at }).canJump).toBe(canJump)
})
