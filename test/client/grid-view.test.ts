import '@/guide/words'
import { clashingWith } from 'domain/agenda/agenda'
import type { SessionId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import { gridDay, gridView, NORMAL_ZOOM, neighbourOf, pinchedZoom } from '@/components/grid/view'
import type { CardContext } from '@/components/session/session-card-view'
import { localeOf } from '@/i18n/locale'
import { congress } from '../support/congress'
import { aProgramme, aSession } from '../support/sample-programme'

const DATE = '2024-09-09'
const at = (time: string) => Date.parse(`${DATE}T${time}:00+08:00`)
const contextOf = (programme: Programme, now = at('08:00'), starred: string[] = []): CardContext => {
  const set = new Set(starred as SessionId[])
  return { programme, locale: localeOf('en'), now, starred: set, clashing: clashingWith(programme, set) }
}
const session = (id: string, start: string, end: string, more: object = {}) =>
  aSession({ id, start: `${DATE}T${start}:00+08:00`, end: `${DATE}T${end}:00+08:00`, ...more })
const day = aProgramme({
  sessions: [
    session('opening', '09:00', '10:00'),
    session('talk', '10:30', '11:30', { room: 'hall-b' }),
    session('panel', '10:30', '11:00'),
    session('lunch', '12:00', '13:00', { kind: 'meal' }),
  ],
} as object)
const query = { day: DATE, part: 0, zoom: NORMAL_ZOOM }

test('an hour is as high as its day’s shortest session needs, and twice as high at the largest zoom', () => {
  const heightOf = (zoom: number) => gridView({ ...query, zoom }, contextOf(day))?.height
  expect(heightOf(1)).toBe(4 * 184)
  expect(heightOf(2)).toBe(4 * 368)
})

test('what a screen reader hears of a session and of a break', () => {
  const view = gridView(query, contextOf(day))
  const plain = (text = '') => text.replace(/[\u2066-\u2069]/g, '')
  expect(view?.columns.map(({ blocks }) => blocks.map(({ label }) => plain(label)))).toEqual([
    ['Opening ceremony, 09:00–10:00, Not in English', 'Opening ceremony, 10:30–11:00, Not in English'],
    ['Opening ceremony, 10:30–11:30, Not in English'],
  ])
  expect(view?.bands.map(({ label, words }) => [plain(label), words])).toEqual([
    ['Opening ceremony · Hall A, 12:00–13:00', 'Opening ceremony · Hall A'],
  ])
})

test('opens at now with some of what is over above it; on another day at its first session, without a line', () => {
  const during = gridView(query, contextOf(day, at('10:30')))
  expect([during?.now?.label, during?.now?.top, during?.opensAt]).toEqual(['10:30', 276, 156])
  const before = gridView(query, contextOf(day, at('10:30') - 86_400_000))
  expect([before?.now, before?.opensAt]).toEqual([undefined, 0])
})

test('what is special about a session stands in place of its times', () => {
  const view = gridView(query, contextOf(day, at('08:00'), ['talk', 'panel']))
  expect(view?.columns.flatMap(({ blocks }) => blocks.map(({ card, note }) => [card.id, note]))).toEqual([
    ['opening', '\u206609:00–10:00\u2069'],
    ['panel', 'Overlaps a starred session'],
    ['talk', 'Overlaps a starred session'],
  ])
})

test('arrows lead by time in a room, and to what is nearest in time in the next', () => {
  const view = gridView(query, contextOf(day))
  const from = (id: string) => (direction: 'up' | 'down' | 'before' | 'after') =>
    view && neighbourOf(view, id, direction)
  expect(from('opening')('down')).toBe('panel')
  expect(from('opening')('up')).toBeUndefined()
  expect(from('panel')('after')).toBe('talk')
  expect(from('talk')('before')).toBe('panel')
  expect(from('talk')('after')).toBeUndefined()
})

test('of ninety-two rooms few are shown at once, the others by name; a part that is not there is the first', () => {
  const programme = congress(1351)
  const context = contextOf(programme, 0)
  const chosen = gridDay(programme, 0, undefined).chosen
  const view = gridView({ ...query, day: chosen }, context)
  const last = (view?.parts.length ?? 0) - 1
  const [first, end] = [view?.columns[0], view?.columns[view.columns.length - 1]]
  expect(view?.parts[0]?.label).toBe(`${first?.name.wording} – ${end?.name.wording}`)
  const shown = Array.from({ length: last + 1 }, (_, part) => gridView({ ...query, day: chosen, part }, context))
  for (const { columns = [] } of shown.flatMap((part) => part ?? [])) {
    expect(columns.length).toBeLessThanOrEqual(8)
    expect(columns.flatMap(({ blocks }) => blocks).length).toBeLessThanOrEqual(85)
  }
  const ids = shown.flatMap((part) => part?.columns.flatMap(({ blocks }) => blocks.map(({ card }) => card.id)) ?? [])
  const bands = view?.bands.map(({ id }) => id) ?? []
  expect(new Set([...ids, ...bands]).size).toBe(
    programme.sessions.filter(({ start }) => start.startsWith(chosen ?? '')).length,
  )
  expect(gridView({ ...query, day: chosen, part: 99 }, context)?.part).toBe('0')
})

test('days without sessions are no choice; an empty forum has none', () => {
  expect(gridDay(day, at('10:00'), '2024-09-10')).toEqual({ days: [DATE], chosen: DATE })
  expect(gridDay(aProgramme({ sessions: [] }), at('10:00'), undefined)).toEqual({ days: [], chosen: undefined })
})

test.each([
  [1, 1.1, 1],
  [1, 1.2, 1.4],
  [1, 1.9, 2],
  [1, 9, 2],
  [2, 3, 2],
  [1, 0.8, 0.7],
  [2, 0.5, 1],
  [0.7, 0.5, 0.7],
])('at %p two fingers that end %p times as far apart lead to %p', (zoom, factor, expected) => {
  expect(pinchedZoom(zoom, factor)).toBe(expected)
})

test('a block with room for it says how it is heard in the reader’s language; to a screen reader each does', () => {
  const heard = session('long', '09:00', '10:00', { languages: ['en'] })
  const brief = session('brief', '10:00', '10:10', { languages: ['en'] })
  const forum = { ...aProgramme(), sessions: [heard, brief] }
  const blocks = gridView(query, contextOf(forum))?.columns.flatMap((column) => column.blocks) ?? []
  expect(blocks.map(({ heard: said }) => said?.words)).toEqual(['Floor', undefined])
  expect(blocks.every(({ label }) => label.includes('Floor'))).toBe(true)
})
