import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { rowSheets } from '../../../cloud/signage/signs/row-sheets'
import { signsPage } from '../../../cloud/signage/signs/signs-page'
import { type SignsAsked, signsOf } from '../../../cloud/signage/signs/signs-view'
import { bigProgramme } from '../../support/big-programme'
import { aProgramme, aSession } from '../../support/sample-programme'

const at = (id: string, start: string, end: string, parts: Parameters<typeof aSession>[0] = {}): Session =>
  aSession({ id, start: `2024-09-${start}:00+08:00`, end: `2024-09-${end}:00+08:00`, ...parts })

const programme = aProgramme({
  sessions: [
    at('second', '09T11:00', '09T12:00'),
    at('first', '09T09:00', '09T10:00', { status: 'cancelled' }),
    at('night', '09T23:30', '10T00:30', { room: 'hall-b' }),
    at('tomorrow', '10T09:00', '10T10:00'),
    at('moved', '09T15:00', '09T16:00', {
      room: 'hall-b',
      announced: { start: '2024-09-09T14:00:00+08:00', end: '2024-09-09T15:00:00+08:00', room: 'hall-a' },
    }),
  ],
})

/** `Hall A 09-09: first-, second` for each sheet: `-` is cancelled, `>` is moved. */
function shown(asked: Partial<SignsAsked>, of: Programme = programme): string[] {
  const signs = signsOf(of, { size: 'a4', ...asked }, ['en', 'zh'])
  if (signs.kind === 'missing') return [signs.what]
  if (signs.kind === 'cards') return signs.sessions.map(({ id }) => id)
  const marks = { on: '', cancelled: '-', moved: '>' }
  return signs.signs.map(
    ({ room, date, entries }) =>
      `${room.name.en} ${date.slice(5)}: ${entries.map(({ session, state }) => session.id + marks[state]).join(', ')}`,
  )
}

test.each<[string, Partial<SignsAsked>, string[]]>([
  [
    'all: a sheet for each room and day that has something',
    {},
    ['Hall A 09-09: first-, second, moved>', 'Hall A 09-10: tomorrow', 'Hall B 09-09: moved, night'],
  ],
  ['one room', { room: 'hall-b' }, ['Hall B 09-09: moved, night', 'Hall B 09-10: ']],
  ['one day', { day: '2024-09-10' }, ['Hall A 09-10: tomorrow']],
  ['a room on a day', { room: 'hall-a', day: '2024-09-10' }, ['Hall A 09-10: tomorrow']],
  ['cards of all, in order of time', { size: 'card' }, ['first', 'second', 'moved', 'night', 'tomorrow']],
  ['cards of a room', { size: 'card', room: 'hall-b' }, ['moved', 'night']],
  ['cards of a day', { size: 'card', day: '2024-09-10' }, ['tomorrow']],
  ['one session, whatever else was asked', { session: 'night', room: 'hall-a', day: '2024-09-10' }, ['night']],
  ['a room that is not there', { room: 'hall-x' }, ['noRoom']],
  ['a session that is not there', { session: 'gone' }, ['noSession']],
  ['a day that is not there', { day: '2024-09-11' }, ['noDay']],
  ['a day that is no day', { day: '<b>' }, ['noDay']],
])('%s', (_, asked, sheets) => {
  expect(shown(asked)).toEqual(sheets)
})

describe('a day that is too long for a sheet', () => {
  const long = {
    en: 'Migration governance in a changing environment '.repeat(5).slice(0, 200),
    zh: '移民治理'.repeat(50),
  }
  const entries = (title: Session['title'], count: number) =>
    Array.from({ length: count }, (_, index) => ({
      session: aSession({ id: `s-${index}`, title }),
      state: 'on' as const,
      start: index,
      end: index + 1,
    }))
  const [room] = programme.rooms

  test.each([
    ['four short ones', { en: 'Opening', zh: '开幕式' }, 4, 1],
    ['twelve short ones', { en: 'Opening', zh: '开幕式' }, 12, 2],
    ['one with 200 characters in each language', long, 1, 1],
    ['six with 200 characters in each language', long, 6, 3],
  ])('%s', (_, title, count, sheets) => {
    if (!room) throw new Error('the sample has no room')
    const split = rowSheets(room, entries(title, count), ['en', 'zh']).sheets
    expect(split).toHaveLength(sheets)
    expect(split.flat().map(({ start }) => start)).toEqual(Array.from({ length: count }, (_, index) => index))
  })
})

const request = {
  asked: { size: 'a4' as const },
  lang: undefined,
  language: 'en' as const,
  address: 'https://forum.example',
}
const pageOf = async (of: Programme, more: Partial<Parameters<typeof signsPage>[1]> = {}) =>
  (await Promise.all(signsPage(of, { ...request, ...more }).parts)).join('')

const hostile = '<script>alert("1")</script> & \'x\' </style>'
const hostileRoom = { id: 'hall-a', name: { en: hostile, zh: '"><img src=x>' }, place: 'place-a' }

test.each([
  ['door signs', {}],
  ['cards', { asked: { size: 'card' as const } }],
  ['a query’s languages', { lang: '"><script>alert(1)</script>' }],
])('hostile words are words: %s', async (_, more) => {
  const of = aProgramme({ sessions: [aSession({ title: { en: hostile, zh: hostile } })], rooms: [hostileRoom] })
  const html = await pageOf(of, more)
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html.match(/<\/style/g)).toHaveLength(1)
  expect(html).not.toContain('<img')
})

test('a room’s name is there in all the forum’s languages, a session’s title in the first two', async () => {
  const of = aProgramme({
    forum: { ...programme.forum, languages: ['zh', 'en', 'ar'] },
    rooms: [{ id: 'hall-a', name: { en: 'Hall A', zh: 'A厅', ar: 'القاعة أ' }, place: 'place-a' }],
    sessions: [aSession({ title: { en: 'Opening', zh: '开幕式', ar: 'الافتتاح' } })],
  })
  const [, main = ''] = (await pageOf(of)).split('<main>')
  expect(main).toMatch(/lang="zh" dir="ltr">A厅.*lang="en" dir="ltr">Hall A.*lang="ar" dir="rtl">القاعة أ/)
  expect(main).toMatch(/lang="zh" dir="ltr">开幕式.*lang="en" dir="ltr">Opening/)
  expect(main).not.toContain('الافتتاح')
})

test('a room’s link is that of its place, a session’s its own, at the public address', async () => {
  const doors = await pageOf(programme)
  expect(doors).toContain('aria-label="https://forum.example/s/v-place-a"')
  expect(doors).toContain('forum.example/s/v-place-a</p>')
  expect(await pageOf(programme, { asked: { size: 'card' } })).toContain(
    'aria-label="https://forum.example/s/s-second"',
  )
})

test.each([
  ['http://127.0.0.1:8080', 'en', 'These codes carry http://127.0.0.1:8080, which opens on this machine only.'],
  ['http://192.168.1.5', 'zh', '只能在同一网络内打开，小程序不接受'],
  ['http://forum.example', 'ar', 'غير مشفّر'],
] as const)('signs with codes of %s say so to whoever prints them, in %s', async (address, language, words) => {
  const html = await pageOf(programme, { address, language })
  const [toolbar = '', main = ''] = html.split('<main>')
  expect([toolbar.includes(words), main.includes('FORUM_ADDRESS')]).toEqual([true, false])
  expect(await pageOf(programme, { language })).not.toContain('FORUM_ADDRESS')
})

test('one session’s cards fill the sheet; as a sign it is there once', async () => {
  const cards = async (size: 'a4' | 'card') =>
    (await pageOf(programme, { asked: { size, session: 'second' } })).match(/<article/g)?.length
  expect([await cards('card'), await cards('a4')]).toEqual([4, 1])
})

test('300 sessions make 75 sheets of cards, each with its code', async () => {
  const html = await pageOf(bigProgramme(300), { asked: { size: 'card' } })
  expect(html.match(/<section class="sheet/g)).toHaveLength(75)
  expect(html.match(/<svg/g)).toHaveLength(300)
})
