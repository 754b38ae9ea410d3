import type { Noticeboard } from 'domain/notices/notice'
import type { Gallery } from 'domain/photos/album'
import { agendaCode } from 'domain/share/agenda-code'
import type { Target } from 'domain/share/share'
import { type Content, isDense, isGone, posterName, reachNote, sharedTarget, sharedTitle } from '@/guide/share/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme } from '../support/sample-programme'

const forum = 'Sub-Forum on Migration Management Cooperation'
const picture = { path: 'media/a.jpg', bytes: 1, width: 2, height: 1 }
const gallery = {
  rev: 1,
  albums: [{ id: 'day-one', title: { en: 'The first day' } }],
  photos: [{ id: 'hall', album: 'day-one', caption: { en: 'The main hall' }, picture, thumbnail: picture }],
} as unknown as Gallery
const noticeboard = {
  rev: 1,
  notices: [{ id: 'rain', text: { en: 'Umbrellas at the door' }, at: '2024-09-09T08:00:00+08:00' }],
} as unknown as Noticeboard
const early: Content = { programme: aProgramme() }
const all: Content = { ...early, gallery, noticeboard }
const english = localeOf('en')

test.each<[string, Target, string]>([
  ['a session', { kind: 'session', id: 'opening' }, 'Opening ceremony'],
  ['a topic', { kind: 'topic', id: 'ports' }, 'Security at ports'],
  ['a person', { kind: 'person', id: 'pope' }, 'Amy Pope'],
  ['a place', { kind: 'place', id: 'place-a' }, 'Hall A'],
  ['a photo', { kind: 'photo', id: 'hall' }, 'The main hall'],
  ['an album', { kind: 'album', id: 'day-one' }, 'The first day'],
  ['a notice', { kind: 'notice', id: 'rain' }, 'Umbrellas at the door'],
  ['an agenda', { kind: 'agenda', id: '3abcdef' }, 'My agenda'],
  ['the app', { kind: 'home' }, forum],
  ['a session that is gone', { kind: 'session', id: 'gone' }, forum],
  ['a person with a session’s id', { kind: 'person', id: 'opening' }, forum],
  ['a name that every object has', { kind: 'topic', id: 'constructor' }, forum],
])('%s is shared under its name', (_, target, title) => {
  expect(sharedTitle(target, all, english).wording).toBe(title)
})

test.each<[string, Target, Content, boolean]>([
  ['a session that is there', { kind: 'session', id: 'opening' }, early, false],
  ['a session that is not', { kind: 'session', id: 'gone' }, early, true],
  ['a photo before the photos are here', { kind: 'photo', id: 'gone' }, early, false],
  ['a photo that is not among them', { kind: 'photo', id: 'gone' }, all, true],
  ['an album that is not among them', { kind: 'album', id: 'gone' }, all, true],
  ['a notice before the notices are here', { kind: 'notice', id: 'rain' }, early, false],
  ['a notice that was taken back', { kind: 'notice', id: 'gone' }, all, true],
  ['the app', { kind: 'home' }, early, false],
  ['an agenda', { kind: 'agenda', id: 'anything' }, early, false],
])('%s: whether the page says that it is gone', (_, target, content, expected) => {
  expect(isGone(target, content)).toBe(expected)
})

test('the name is in the reader’s language, or says which it is in', () => {
  const target: Target = { kind: 'session', id: 'opening' }
  expect(sharedTitle(target, all, localeOf('zh'))).toEqual({ wording: '开幕式', language: 'zh' })
  expect(sharedTitle(target, all, localeOf('ar'))).toEqual({ wording: 'Opening ceremony', language: 'en' })
})

test.each<[string, string, Target]>([
  ['a session', 's-opening', { kind: 'session', id: 'opening' }],
  ['an agenda', 'g-3abcdef', { kind: 'agenda', id: '3abcdef' }],
  ['an invitation, which is for one person', 'i-abcde-fghjk', { kind: 'home' }],
  ['an invitation in capitals', 'I-ABCDE-FGHJK', { kind: 'home' }],
  ['no code', '', { kind: 'home' }],
])('the page that passes things on shows for %s the right thing', (_, code, target) => {
  expect(sharedTarget(code)).toEqual(target)
})

test('only an agenda of hundreds of sessions makes a code too dense for every camera', () => {
  const programme = early.programme
  const starred = programme.sessions.map(({ id }) => id)
  expect(isDense({ kind: 'agenda', id: agendaCode(starred, programme) })).toBe(false)
  expect(isDense({ kind: 'agenda', id: 'x'.repeat(998) })).toBe(false)
  expect(isDense({ kind: 'agenda', id: 'x'.repeat(999) })).toBe(true)
  expect(isDense({ kind: 'session', id: 'a-session-id-of-twen' })).toBe(false)
})

test.each<[Target, string]>([
  [{ kind: 'session', id: 'opening' }, 'forum-opening.png'],
  [{ kind: 'agenda', id: '3abcdef' }, 'forum-my-agenda.png'],
  [{ kind: 'home' }, 'forum.png'],
])('the poster of %j is kept as %s', (target, name) => {
  expect(posterName(target)).toBe(name)
})

test.each([
  ['http://127.0.0.1:8080/s/home', 'share.reach.here'],
  ['http://192.168.1.5:8080/s/s-opening', 'share.reach.network'],
  ['http://forum.example/s/s-opening', 'share.reach.plain'],
  ['https://forum.example/s/s-opening', undefined],
])('beside the code of %s stands who cannot open it', (link, note) => {
  expect(reachNote(link)).toBe(note)
})
