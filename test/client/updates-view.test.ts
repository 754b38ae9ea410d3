import type { Change } from 'domain/programme/change'
import type { NoticeId, SessionId } from 'domain/programme/ids'
import { sinceView } from '@/components/change/since-view'
import { type ReleaseChanges, updatesView } from '@/guide/updates/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme, aSession } from '../support/sample-programme'

const ids = ['first', 'second', 'third']
const programme = aProgramme({
  sessions: ids.map((id, n) =>
    aSession({ id, start: `2024-09-09T1${n}:00:00+08:00`, end: `2024-09-09T1${n}:30:00+08:00` }),
  ),
})

const aChange = (id: string): Change => {
  const { title, start, end, room } = aSession({ id })
  return { session: id as SessionId, kinds: ['full'], before: null, after: { title, start, end, room } }
}

const aRelease = (release: number, changed: readonly string[]): ReleaseChanges => ({
  release,
  publishedAt: '2024-09-09T10:42:00+08:00',
  changes: changed.map(aChange),
})

const aNotice = (id: string, at: string) => ({ id: id as NoticeId, text: { en: `Notice ${id}` }, at })

const viewOf = (input: Partial<Parameters<typeof updatesView>[0]>, starred: readonly string[] = []) =>
  updatesView(
    { history: [], notices: [], ...input },
    { programme, locale: localeOf('en'), starred: new Set(starred as SessionId[]) },
  )

test.each([
  ['nothing is known', {}, true],
  ['releases changed nothing', { history: [aRelease(1, [])] }, true],
  ['there is a notice', { notices: [aNotice('bus', '2024-09-09T09:00:00+08:00')] }, false],
  ['a release changed something', { history: [aRelease(2, ['first'])] }, false],
])('where %s, that the page is empty is %p', (_, input, isEmpty) => {
  expect(viewOf(input).isEmpty).toBe(isEmpty)
})

test('releases stand newest first, and one that changed nothing is left out', () => {
  const history = [aRelease(1, []), aRelease(2, ['first']), aRelease(4, ['third']), aRelease(3, ['second'])]
  expect(viewOf({ history }).releases.map(({ title }) => title)).toEqual(['Release 4', 'Release 3', 'Release 2'])
})

test('a release that changed no session is there where it has a note', () => {
  const history = [{ ...aRelease(2, []), note: 'The lunch menu is new.' }]
  const [release] = viewOf({ history }).releases
  expect(release).toMatchObject({ title: 'Release 2', note: { wording: 'The lunch menu is new.' }, cards: [] })
})

test('starred sessions come first, the others keep their order', () => {
  const history = [aRelease(2, ['first', 'second', 'third'])]
  const [release] = viewOf({ history }, ['third']).releases
  expect(release?.cards.map(({ id }) => id)).toEqual(['third', 'first', 'second'])
})

test('a release says when it was published, on the forum’s clock', () => {
  const history = [{ ...aRelease(2, ['first']), publishedAt: '2024-09-09T02:42:00Z' }]
  expect(viewOf({ history }).releases[0]?.at).toBe('Mon 9 Sep \u206610:42\u2069')
})

test('notices stand newest first by the moment, not by its spelling', () => {
  const notices = [
    aNotice('early', '2024-09-09T09:00:00+08:00'),
    aNotice('late', '2024-09-09T03:00:00Z'),
    aNotice('middle', '2024-09-09T10:00:00+08:00'),
  ]
  expect(viewOf({ notices }).notices.map(({ id }) => id)).toEqual(['late', 'middle', 'early'])
})

test('the notice that a link led to is told from the others', () => {
  const notices = [aNotice('a', '2024-09-09T09:00:00+08:00'), aNotice('b', '2024-09-09T10:00:00+08:00')]
  const meant = viewOf({ notices, meant: 'a' }).notices.filter(({ isMeant }) => isMeant)
  expect(meant.map(({ id }) => id)).toEqual(['a'])
})

test('what the organisers say of a release is in the forum’s own language', () => {
  const history = [{ ...aRelease(2, ['first']), note: 'Two sessions move.' }]
  expect(viewOf({ history }).releases[0]?.note).toEqual({ wording: 'Two sessions move.', language: 'en' })
})

test('since the reader last looked: how many changes and notices, the starred first, and no more than fit', () => {
  const changes = [...aRelease(3, ['first', 'second']).changes, ...aRelease(2, ['second', 'third']).changes]
  const unseen = { sessions: ['first', 'third', 'second'] as SessionId[], notices: ['bus'] as NoticeId[] }
  const context = { programme, locale: localeOf('en'), starred: new Set(['second'] as SessionId[]) }
  const { n, cards } = sinceView(unseen, changes, context, 2)
  expect([n, cards.map(({ id }) => id)]).toEqual([4, ['second', 'first']])
})
