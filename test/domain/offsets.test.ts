import { isoOf, momentOf, offsetAt, offsetsLabel, wallTime } from 'domain/time/time'
import { parseForumTime } from 'domain/time/time-text'
import fc from 'fast-check'

const spring = '2024-03-31T01:00:00Z'
const autumn = '2024-10-27T01:00:00Z'

/** Brussels in 2024. */
const offsets = [
  { from: '2024-01-01T00:00:00Z', minutes: 60 },
  { from: spring, minutes: 120 },
  { from: autumn, minutes: 60 },
]

test.each([
  ['before the first of them', '2023-06-01T12:00:00Z', 60],
  ['just before a change', '2024-03-31T00:59:59Z', 60],
  ['at the change', spring, 120],
  ['after the last', '2030-01-01T00:00:00Z', 60],
])('%s the offset is known', (_, iso, minutes) => {
  expect(offsetAt(momentOf(iso), offsets)).toBe(minutes)
})

test('the wall clock jumps over an hour in spring and shows one twice in autumn', () => {
  const clock = (iso: string, later: number) => wallTime(momentOf(iso) + later, offsets).time
  expect([clock(spring, -1), clock(spring, 0)]).toEqual(['01:59', '03:00'])
  expect([clock(autumn, -1), clock(autumn, 0)]).toEqual(['02:59', '02:00'])
})

test.each([
  ['in winter', '2024-02-01 10:00', '2024-02-01T10:00:00+01:00'],
  ['in summer', '2024-07-01 10:00', '2024-07-01T10:00:00+02:00'],
  ['that was skipped, by the offset before the change', '2024-03-31 02:30', '2024-03-31T03:30:00+02:00'],
  ['at the end of the skipped hour', '2024-03-31 03:00', '2024-03-31T03:00:00+02:00'],
  ['that was shown twice, as the first of both', '2024-10-27 02:30', '2024-10-27T02:30:00+02:00'],
  ['after the doubled hour', '2024-10-27 03:00', '2024-10-27T03:00:00+01:00'],
  ['with an offset of its own', '2024-10-27 02:30+01:00', '2024-10-27T02:30:00+01:00'],
])('a wall time %s is read', (_, text, iso) => {
  expect(isoOf(parseForumTime(text, offsets) ?? Number.NaN, offsets)).toBe(iso)
})

test('a moment that is written and read again is the same, whatever the clock did', () => {
  const seconds = fc.integer({
    min: momentOf('2024-01-01T00:00:00Z') / 1000,
    max: momentOf('2025-01-01T00:00:00Z') / 1000,
  })
  fc.assert(
    fc.property(seconds, (second) => {
      const iso = isoOf(second * 1000, offsets)
      expect(momentOf(iso)).toBe(second * 1000)
      const wall = parseForumTime(iso.slice(0, 19), offsets) ?? Number.NaN
      expect(wallTime(wall, offsets)).toEqual(wallTime(second * 1000, offsets))
    }),
  )
})

test('a label names each offset once', () => {
  const [winter, summer] = [momentOf('2024-03-30T09:00:00Z'), momentOf('2024-03-31T09:00:00Z')]
  expect(offsetsLabel([winter, winter], offsets)).toBe('+01:00')
  expect(offsetsLabel([winter, summer], offsets)).toBe('+01:00 / +02:00')
})
