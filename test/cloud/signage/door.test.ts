import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { momentOf } from 'domain/time/time'
import { doorPage, pairAt } from '../../../cloud/signage/door/door-page'
import { doorScript } from '../../../cloud/signage/door/door-script'
import { doorView } from '../../../cloud/signage/door/door-view'
import { aProgramme, aSession } from '../../support/sample-programme'

const moment = (text: string) => `2024-09-${text}:00+08:00`
const at = (id: string, start: string, end: string, parts: Parameters<typeof aSession>[0] = {}): Session =>
  aSession({ id, start: moment(start), end: moment(end), ...parts })

const programme = aProgramme({
  sessions: [
    at('opening', '09T09:00', '09T10:00'),
    at('off', '09T10:00', '09T11:00', { status: 'cancelled' }),
    at('talk', '09T11:00', '09T12:00'),
    at('side', '09T11:30', '09T12:30'),
    at('moved', '09T15:00', '09T16:00', {
      room: 'hall-b',
      announced: { start: moment('09T14:00'), end: moment('09T15:00'), room: 'hall-a' },
    }),
    at('late', '09T16:30', '09T17:00'),
    at('night', '09T23:30', '10T00:30', { room: 'hall-b' }),
  ],
})

function shown(room: string, now: string, of: Programme = programme): string {
  const view = doorView(of, room, momentOf(moment(now)))
  if (!view) return 'no room'
  const { current, idle, next, isNextToday, later } = view
  return [
    current ? `${current.state} ${current.session.id}` : idle,
    `next ${next ? next.session.id : '-'}${next && !isNextToday ? ' another day' : ''}`,
    `later ${later.map(({ session, state }) => (state === 'on' ? session.id : `${session.id} ${state}`)).join(', ') || '-'}`,
  ].join(' | ')
}

test.each([
  ['the day before', 'hall-a', '08T12:00', 'notOpen | next opening another day | later -'],
  [
    'before the forum opens',
    'hall-a',
    '09T07:00',
    'nothingNow | next opening | later off cancelled, talk, side, moved moved, late',
  ],
  ['on now', 'hall-a', '09T09:00', 'on opening | next talk | later off cancelled, side, moved moved, late'],
  ['what would be on is cancelled', 'hall-a', '09T10:00', 'cancelled off | next talk | later side, moved moved, late'],
  ['of two at once the later one', 'hall-a', '09T11:40', 'on side | next late | later talk, moved moved'],
  ['between two', 'hall-a', '09T13:00', 'nothingNow | next late | later moved moved'],
  ['what was announced here is elsewhere', 'hall-a', '09T14:10', 'moved moved | next late | later -'],
  ['the day is over', 'hall-a', '09T18:00', 'nothingMore | next - | later -'],
  ['there is nothing today', 'hall-a', '10T10:00', 'nothingToday | next - | later -'],
  ['there is something, at midnight', 'hall-b', '10T00:10', 'on night | next - | later -'],
  ['the forum is over', 'hall-a', '10T18:00', 'ended | next - | later -'],
  ['the room is not there', 'hall-x', '09T10:00', 'no room'],
])('%s', (_, room, now, wanted) => {
  expect(shown(room, now)).toBe(wanted)
})

test.each([
  ['the end of what is on', '09T09:10', '09T10:00'],
  ['the next start', '09T17:30', '09T20:00'],
  ['midnight', '09T20:30', '10T00:00'],
  ['the next day’s opening', '10T00:00', '10T08:30'],
])('what is shown changes by itself with %s', (_, now, until) => {
  expect(doorView(programme, 'hall-a', momentOf(moment(now)))?.until).toBe(momentOf(moment(until)))
})

const request = {
  room: 'hall-a',
  now: momentOf(moment('09T09:30')),
  lang: undefined,
  isDark: false,
  address: 'https://forum.example',
}
type Request = Parameters<typeof doorPage>[1]
const pageOf = async (of: Programme, more: Partial<Request> = {}) =>
  (await Promise.all(doorPage(of, { ...request, ...more }).parts)).join('')

test('a screen has the forum’s time, the code of what is on, and how far it has come', async () => {
  const html = await pageOf(programme)
  expect(html).toContain(`data-now="${request.now}" data-offset="480"`)
  expect(html).toContain('data-clock>09:30<')
  expect(html).toContain('aria-label="https://forum.example/s/s-opening"')
  expect(html).toMatch(/<progress [^>]*value="500"/)
})

test('where nothing is on, the code is the room’s', async () => {
  expect(await pageOf(programme, { now: momentOf(moment('09T13:00')) })).toContain(
    'aria-label="https://forum.example/s/v-place-a"',
  )
})

test('a screen on the server’s own machine has no code that phones could not open, and says why', async () => {
  const html = await pageOf(programme, { address: 'http://127.0.0.1:8080' })
  expect(html).not.toContain('<svg')
  expect(html).toMatch(/No code here: this address opens on this machine only.*此处没有二维码/s)
})

test.each([
  ['cancelled', '09T10:10', /Cancelled.*已取消/],
  ['moved', '09T14:10', /Moved to .?Hall B.*改在 .?B厅.*15:00–16:00/],
])('what is %s says so in both languages', async (_, now, words) => {
  expect(await pageOf(programme, { now: momentOf(moment(now)) })).toMatch(words)
})

test('what was delayed says when it was to begin', async () => {
  const announced = { start: moment('09T08:30'), end: moment('09T10:00'), room: 'hall-a' }
  const html = await pageOf(aProgramme({ sessions: [aSession({ announced })] }))
  expect(html).toMatch(/was .?08:30–10:00/)
})

test('no more than four speakers are named; of the rest it says how many they are', async () => {
  const { people } = aProgramme()
  const many = Array.from({ length: 7 }, (_, index) => ({ id: `p-${index}`, name: { en: `Speaker ${index}` } }))
  const speakers = many.map(({ id }) => ({ person: id, role: 'speaker' as const, mode: 'in-person' as const }))
  const html = await pageOf(aProgramme({ people: [...people, ...many], sessions: [aSession({ speakers })] }))
  expect(html).toContain('Speaker 3')
  expect(html).not.toContain('Speaker 4')
  expect(html).toContain('+3')
})

test('hostile words are words', async () => {
  const hostile = '<script>alert("1")</script> & \'x\' </style>'
  const of = aProgramme({
    sessions: [aSession({ title: { en: hostile, zh: hostile } })],
    rooms: [{ id: 'hall-a', name: { en: hostile }, place: 'place-a' }],
  })
  const html = await pageOf(of, { lang: '"><script>' })
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html.match(/<\/style/g)).toHaveLength(1)
})

test.each([
  ['ar,en,zh', '<html lang="ar" dir="rtl">'],
  ['zh,ar', '<html lang="zh" dir="ltr">'],
])('while %s take turns, the page keeps its direction', async (lang, tag) => {
  for (const seconds of [0, 30, 60])
    expect(await pageOf(programme, { lang, now: request.now + seconds * 1000 })).toContain(tag)
})

test('a room that is not there has a screen too, which says so and goes on asking', async () => {
  const { status } = doorPage(programme, { ...request, room: '<b>' })
  const html = await pageOf(programme, { room: '<b>' })
  expect(status).toBe(404)
  expect(html).toContain('There is no such room in the programme.')
  expect(html).toContain('<main class="missing" data-door>')
  expect(html).toContain('<script src="/door.js" defer>')
})

test.each([
  ['two stay', ['en', 'zh'], 0, ['en', 'zh']],
  ['two stay, later too', ['en', 'zh'], 30, ['en', 'zh']],
  ['of three the first two', ['en', 'zh', 'ar'], 0, ['en', 'zh']],
  ['then the third with the first', ['en', 'zh', 'ar'], 30, ['ar', 'en']],
  ['then the second with the third', ['en', 'zh', 'ar'], 60, ['zh', 'ar']],
  ['one alone', ['ar'], 90, ['ar']],
])('languages take turns: %s', (_, languages, seconds, pair) => {
  expect(pairAt(languages, seconds * 1000)).toEqual(pair)
})

test('the screen’s script never reads the device’s clock', () => {
  expect(() => new Function(doorScript)).not.toThrow()
  expect(doorScript).not.toMatch(/Date\.now|new Date\(\)/)
})
