import type { SessionId } from 'domain/programme/ids'
import type { Session } from 'domain/programme/session'
import { newsView } from '@/frame/news/news-view'
import { localeOf } from '@/i18n/locale'
import { aPhone, loaded, type Phone, restarted, serve } from '../support/phone'
import { aProgramme, aSession } from '../support/sample-programme'

const sessions = (...changed: Session[]): Session[] => {
  const all = ['opening', 'speech', 'closing'].map((id) => aSession({ id, title: { en: id } }))
  return all.map((session) => changed.find(({ id }) => id === session.id) ?? session)
}
const at = (...changed: Session[]) => ({ programme: aProgramme({ sessions: sessions(...changed) }) })
const later = (id: string) =>
  aSession({ id, title: { en: id }, start: '2024-09-09T09:20:00+08:00', end: '2024-09-09T10:20:00+08:00' })

/** When all the sessions are on, and before. */
const DURING = Date.parse('2024-09-09T09:30:00+08:00')
const BEFORE = Date.parse('2024-09-09T08:00:00+08:00')

/** What the banner says on a page, the starred sessions being these. */
function said(phone: Phone, starred: string[] = [], here = '/pages/agenda/index', now = DURING) {
  const programme = phone.forum().release?.programme ?? aProgramme()
  const context = { programme, locale: localeOf('en'), starred: new Set(starred as SessionId[]), now }
  const view = newsView(phone.news(), context, here)
  return view && [view.kind, view.words.wording, view.more, view.to]
}

async function published(phone: Phone, state: Parameters<typeof serve>[1]): Promise<Phone> {
  serve(phone, state)
  await phone.checkForum()
  return phone
}

const opened = () => loaded({ release: 1, ...at() })

test('the first load brings no news', async () => {
  const phone = await loaded({ release: 7, notices: 3, posted: ['lunch'], ...at() })
  expect([said(phone), phone.badge()]).toEqual([undefined, 0])
})

test('one change is said with its old and new value, and Show opens the session', async () => {
  const phone = await published(await opened(), { release: 2, ...at(later('speech')) })
  expect(said(phone)).toEqual(['Starts later', 'speech', undefined, '/guide/session/index?id=speech'])
  expect(phone.news().changes).toMatchObject([
    { before: { start: '2024-09-09T09:00:00+08:00' }, after: { start: '2024-09-09T09:20:00+08:00' } },
  ])
})

test('a change of a session that is neither starred nor on is counted and not said', async () => {
  const phone = await published(await opened(), { release: 2, ...at(later('speech')) })
  const here = '/pages/agenda/index'
  expect([said(phone, [], here, BEFORE), phone.badge()]).toEqual([undefined, 1])
  expect(said(phone, ['speech'], here, BEFORE)).toEqual([
    'Starts later',
    'speech',
    undefined,
    '/guide/session/index?id=speech',
  ])
})

test('on the page of the session itself Show opens all changes', async () => {
  const phone = await published(await opened(), { release: 2, ...at(later('speech')) })
  expect(said(phone, [], '/guide/session/index?id=speech')?.[3]).toBe('/guide/updates/index')
})

test.each([
  ['a starred session comes first', ['closing'], ['Starts later', 'closing']],
  ['without one a notice does', [], ['Notice', 'lunch']],
])('of several %s, and the others are counted', async (_, starred, first) => {
  const changed = at(later('opening'), later('closing'))
  const phone = await published(await opened(), { release: 2, notices: 2, posted: ['lunch'], ...changed })
  expect(said(phone, starred)).toEqual([...first, 'and 2 more', '/guide/updates/index'])
  expect(phone.badge()).toBe(3)
})

test('what is taken back before it was looked at is no news', async () => {
  const phone = await published(await opened(), { release: 2, notices: 2, posted: ['lunch'], ...at(later('speech')) })
  await published(phone, { release: 3, notices: 3, ...at() })
  expect(said(phone)).toBeUndefined()
})

test('two releases in a row are one change from what was known to what is', async () => {
  const phone = await published(await opened(), { release: 2, ...at(later('speech')) })
  await published(phone, { release: 3, ...at({ ...later('speech'), room: 'hall-b' as Session['room'] }) })
  expect(said(phone)).toEqual(['Starts later · New room', 'speech', undefined, '/guide/session/index?id=speech'])
})

test('what was put away does not come again, and what comes next is news alone', async () => {
  const phone = await published(await opened(), { release: 2, notices: 2, posted: ['lunch'], ...at(later('speech')) })
  phone.dismissNews()
  expect(said(phone)).toBeUndefined()
  await published(phone, { release: 3, notices: 2, posted: ['lunch'], ...at(later('speech'), later('closing')) })
  expect(said(phone)).toEqual(['Starts later', 'closing', undefined, '/guide/session/index?id=closing'])
})

test('what was published while the app was closed is said when it is opened', async () => {
  const phone = await restarted(await opened())
  await published(phone, { release: 2, notices: 2, posted: ['lunch'], ...at() })
  expect(said(phone)).toEqual(['Notice', 'lunch', undefined, '/guide/updates/index?notice=lunch'])
})

test('what was counted stays counted after a restart, and is not said again', async () => {
  const phone = await published(await opened(), { release: 2, notices: 2, posted: ['lunch'], ...at(later('speech')) })
  const again = await restarted(phone)
  expect([said(again), again.badge()]).toEqual([undefined, 2])
  again.markSeen()
  expect((await restarted(again)).badge()).toBe(0)
})

test('a notice that was withdrawn is counted no more', async () => {
  const phone = await published(await opened(), { release: 1, notices: 2, posted: ['lunch', 'coats'], ...at() })
  await published(phone, { release: 1, notices: 3, posted: ['coats'], ...at() })
  expect([said(phone)?.[1], phone.badge()]).toEqual(['coats', 1])
  // Also by a device that has lost its copy of the notices since.
  const emptied = await aPhone({ texts: phone.preferences.texts })
  expect(emptied.badge()).toBe(1)
  await published(emptied, { release: 1, notices: 4, posted: [], ...at() })
  expect(emptied.badge()).toBe(0)
})

test('another run of releases brings no news of what it is', async () => {
  const phone = await loaded({ series: 'r-1', release: 5, notices: 5, ...at() })
  await published(phone, { series: 'r-2', release: 1, notices: 1, posted: ['lunch'], ...at(later('speech')) })
  expect([said(phone), phone.badge()]).toEqual([undefined, 0])
  await published(phone, { series: 'r-2', release: 2, notices: 1, posted: ['lunch'], ...at() })
  expect(said(phone)?.[1]).toBe('speech')
})
