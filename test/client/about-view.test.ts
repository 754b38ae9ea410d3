import { HOUR, momentOf } from 'domain/time/time'
import { aboutView } from '@/guide/about/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme } from '../support/sample-programme'

const release = { release: 3, publishedAt: '2024-09-09T02:42:00Z', changes: [], earlier: [], programme: aProgramme() }
const now = momentOf('2024-09-09T10:12:00+08:00')

const viewOf = (rehearsal: number) => aboutView(release, { now, rehearsal }, localeOf('en'))

test('the release says when it was published, on the forum’s clock', () => {
  expect(viewOf(0).version).toBe('Programme: release 3, published Mon 9 Sep \u206610:42\u2069')
})

test.each([
  ['the real clock', 0, undefined],
  [
    'a clock behind the real one',
    -5 * HOUR,
    'The clock of this app is set to Mon 9 Sep \u206610:12\u2069 for a rehearsal.',
  ],
  ['a clock before the real one', HOUR, 'The clock of this app is set to Mon 9 Sep \u206610:12\u2069 for a rehearsal.'],
])('on %s', (_, rehearsal, words) => {
  expect(viewOf(rehearsal).rehearsal).toBe(words)
})
