import type { Forum } from 'domain/programme/forum'
import { isoOf, momentOf } from 'domain/time/time'
import { readOptions } from '../../../cloud/server/options'
import { clockOffsetOf, needsCopy } from '../../../cloud/server/rehearsal'
import { aProgramme } from '../../support/sample-programme'

const { forum } = aProgramme()
const own = { forum, isSample: false }
const sample = { forum, isSample: true }
const now = momentOf('2027-01-01T00:00:00Z')

/** The time on the forum's wall for a start with these arguments; `real` where it is the real one. */
const wall = (args: string[], of: { forum: Forum; isSample: boolean }): string => {
  const rehearsal = clockOffsetOf(readOptions(args, {}).clock, of, now)
  return rehearsal === 0 ? 'real' : isoOf(now + rehearsal, of.forum.offsets)
}

const MORNING = '2024-09-09T10:12:00+08:00'

test.each([
  ['a real forum runs on the real clock', [], own, 'real'],
  ['so does the sample when it is only served', [], sample, 'real'],
  ['the sample is rehearsed from its first morning', ['--rehearse-sample'], sample, MORNING],
  ['a real forum is not rehearsed with the sample', ['--rehearse-sample'], own, 'real'],
  ['the sample that was brought into a folder of one’s own is not', ['--rehearse-sample', '--new'], sample, 'real'],
  ['--live is stronger', ['--rehearse-sample', '--live'], sample, 'real'],
  ['any forum at any moment', ['--as-of', '2024-09-10T16:00'], own, '2024-09-10T16:00:00+08:00'],
  ['with a space', ['--as-of', '2024-09-10 16:00'], own, '2024-09-10T16:00:00+08:00'],
  ['in another offset', ['--as-of', '2024-09-10T08:00Z'], own, '2024-09-10T16:00:00+08:00'],
  ['a day alone is its midnight', ['--as-of=2024-09-10'], own, '2024-09-10T00:00:00+08:00'],
  [
    '--as-of is stronger than the sample',
    ['--rehearse-sample', '--as-of', '2024-09-10'],
    sample,
    '2024-09-10T00:00:00+08:00',
  ],
])('%s', (_name, args, of, expected) => {
  expect(wall(args, of)).toBe(expected)
})

test.each([
  ['noon', ['--as-of', 'noon'], '"noon" is no time of the forum, such as 2024-09-09T10:12'],
  ['no time at all', ['--as-of'], '--as-of'],
  ['both clocks', ['--live', '--as-of', '2024-09-09'], 'Choose one of --live and --as-of TIME.'],
  ['an unknown flag', ['--fast'], '--fast'],
  ['a word', ['fast'], 'fast'],
])('%s is refused in one line', (_name, args, message) => {
  expect(() => wall(args, own)).toThrow(message)
  expect(() => wall(args, own)).toThrow(/^[^\n]+$/)
})

test.each([
  ['the sample at any moment', ['--as-of', '2024-09-10'], sample, false],
  ['the sample from its first morning', ['--rehearse-sample'], sample, false],
  ['one’s own forum at any moment', ['--as-of', '2024-09-10'], own, true],
  ['one’s own forum with the sample’s flag', ['--rehearse-sample'], own, false],
  ['one’s own forum on the real clock', ['--live'], own, false],
])('%s is served from a copy: %#', (_name, args, of, expected) => {
  expect(needsCopy(readOptions(args, {}).clock, of)).toBe(expected)
})

test('the environment says where, and has a default for everything', () => {
  expect(readOptions([], {})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataFolder: '.data',
    webRoot: 'dist/h5',
    clock: { kind: 'live' },
    checksText: false,
    filings: {},
    isNew: false,
  })
  const environment = { PORT: '9000', HOST: '0.0.0.0', FORUM_DATA: '/srv/forum', WEB_ROOT: '/srv/web' }
  expect(readOptions([], environment)).toMatchObject({
    port: 9000,
    host: '0.0.0.0',
    dataFolder: '/srv/forum',
    webRoot: '/srv/web',
  })
})

test.each(['x', '-1', '65536', '80.5', '8e3', ' 80'])('PORT=%j is refused', (PORT) => {
  expect(() => readOptions([], { PORT })).toThrow('PORT must be a whole number from 0 to 65535')
})
