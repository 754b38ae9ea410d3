import type { Programme } from 'domain/programme/programme'
import { hasSampleItems, isSampleForum } from 'domain/programme/sample-forum'
import { aProgramme, aSession } from '../../support/sample-programme'

const own = aProgramme()
const forumOf = (parts: Partial<Programme['forum']>): Programme => ({ ...own, forum: { ...own.forum, ...parts } })
const days = (sample: true | readonly string[]) =>
  forumOf({ days: own.forum.days.map((day) => ({ ...day, sample: sample === true ? true : [...sample] })) })
const withSession: Programme = { ...own, sessions: [aSession({ sample: ['start'] })] }

test.each([
  ['a forum without a mark', own, own, false],
  ['one that is made up as a whole', forumOf({ sample: true }), forumOf({ sample: true }), true],
  ['one with made-up opening hours', days(['opens']), days(['opens']), true],
  ['the sample whose days were edited, with a session left', days(['opens']), withSession, true],
  ['the sample whose site alone is left', days(true), forumOf({ site: { ...own.forum.site, sample: true } }), true],
  ['a sample that was made somebody’s own to the last mark', days(['opens']), own, false],
  ['one’s own forum with a session that is not settled', own, withSession, false],
  ['one’s own forum whose hours were marked later', own, days(['opens']), false],
])('%s is a sample: %#', (_name, first, newest, expected) => {
  expect(isSampleForum(first, newest)).toBe(expected)
})

test.each([
  ['nothing', own, false],
  ['a session in part', withSession, true],
  ['the forum alone, which its own page says', forumOf({ sample: true }), false],
])('lists have something made up where it is %s: %#', (_what, programme, expected) => {
  expect(hasSampleItems(programme)).toBe(expected)
})
