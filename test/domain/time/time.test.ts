import { DAY, fixedOffset, HOUR, isoOf, MINUTE, momentOf, offsetLabel, UTC, wallTime } from 'domain/time/time'
import { isDate, isMoment, parseForumTime } from 'domain/time/time-text'
import fc from 'fast-check'

const moment = Date.UTC(2024, 8, 9, 2, 12)
const suzhou = fixedOffset(480)

test.each([
  ['with an offset', '2024-09-09T10:12:00+08:00', moment],
  ['in UTC', '2024-09-09T02:12:00Z', moment],
  ['west of Greenwich', '2024-09-08T21:12:00-05:00', moment],
  ['to the minute', '2024-09-09T10:12+08:00', moment],
  ['to the millisecond', '2024-09-09T10:12:00.250+08:00', moment + 250],
])('a moment is read %s', (_, iso, expected) => {
  expect(momentOf(iso)).toBe(expected)
})

test.each([
  ['in Suzhou', 480, '2024-09-09', '10:12', 1],
  ['in Greenwich', 0, '2024-09-09', '02:12', 1],
  ['the day before, in Quito', -300, '2024-09-08', '21:12', 0],
  ['with half an hour, in Kabul', 270, '2024-09-09', '06:42', 1],
  ['with three quarters, in Kathmandu', 345, '2024-09-09', '07:57', 1],
  ['as far east as clocks go', 840, '2024-09-09', '16:12', 1],
  ['as far west as clocks go', -720, '2024-09-08', '14:12', 0],
  ['with an offset of minutes, not hours', 15, '2024-09-09', '02:27', 1],
])('the wall shows the same moment %s', (_, minutes, date, time, weekday) => {
  const [year, month, day] = date.split('-').map(Number)
  expect(wallTime(moment, fixedOffset(minutes))).toEqual({ date, time, year, month, day, weekday })
})

test('midnight belongs to the day that begins', () => {
  expect(wallTime(momentOf('2024-09-10T00:00:00+08:00'), suzhou)).toMatchObject({ date: '2024-09-10', time: '00:00' })
  expect(wallTime(momentOf('2024-09-10T00:00:00+08:00') - 1, suzhou)).toMatchObject({
    date: '2024-09-09',
    time: '23:59',
  })
})

test.each([
  [0, '+00:00'],
  [480, '+08:00'],
  [-300, '-05:00'],
  [345, '+05:45'],
  [-210, '-03:30'],
  [840, '+14:00'],
  [15, '+00:15'],
  [-8, '-00:08'],
])('an offset of %i minutes is written %s', (minutes, label) => {
  expect(offsetLabel(minutes)).toBe(label)
})

test('a moment is written in the forum’s offset', () => {
  expect(isoOf(moment, suzhou)).toBe('2024-09-09T10:12:00+08:00')
  expect(isoOf(moment, fixedOffset(-300))).toBe('2024-09-08T21:12:00-05:00')
  expect(isoOf(moment, UTC)).toBe('2024-09-09T02:12:00+00:00')
})

test('what is written is read as the same moment, and the schema takes it', () => {
  const seconds = fc.integer({ min: Date.UTC(1970, 0, 2) / 1000, max: Date.UTC(2199, 0) / 1000 })
  fc.assert(
    fc.property(seconds, fc.integer({ min: -840, max: 840 }), (second, minutes) => {
      const iso = isoOf(second * 1000, fixedOffset(minutes))
      expect(momentOf(iso)).toBe(second * 1000)
      expect(isMoment(iso)).toBe(true)
    }),
  )
})

test.each([
  ['with the forum’s offset where none is given', '2024-09-09T10:12', moment],
  ['with a space', '2024-09-09 10:12', moment],
  ['with space around it', ' 2024-09-09 10:12\n', moment],
  ['with seconds', '2024-09-09T10:12:30', moment + 30_000],
  ['as a day alone: its midnight', '2024-09-09', Date.UTC(2024, 8, 8, 16)],
  ['with its own offset', '2024-09-09T10:12+09:00', moment - HOUR],
  ['in UTC', '2024-09-09T02:12Z', moment],
  ['on a leap day', '2024-02-29', Date.UTC(2024, 1, 28, 16)],
])('what a person types is a time %s', (_, text, expected) => {
  expect(parseForumTime(text, suzhou)).toBe(expected)
})

test.each([
  ['nothing', ''],
  ['words', 'tomorrow'],
  ['a time alone', '10:12'],
  ['30 February', '2024-02-30'],
  ['29 February of a common year', '2023-02-29T10:00'],
  ['31 April', '2024-04-31 10:00'],
  ['a thirteenth month', '2024-13-01'],
  ['24 o’clock', '2024-09-09T24:00'],
  ['60 minutes', '2024-09-09T10:60'],
  ['an offset of a day', '2024-09-09T10:00+24:00'],
  ['a day in another order', '09.09.2024'],
])('%s is no time', (_, text) => {
  expect(parseForumTime(text, suzhou)).toBeUndefined()
})

test.each([
  ['2024-09-09T09:30:00+08:00', true],
  ['2024-09-09T09:30Z', true],
  ['2024-09-09T09:30:00.5-05:30', true],
  ['2024-02-29T00:00:00Z', true],
  ['2024-09-09T09:30:00', false],
  ['2024-09-09 09:30:00Z', false],
  ['2024-02-30T09:30:00Z', false],
  ['2023-02-29T09:30:00Z', false],
  ['2024-09-09T24:00:00Z', false],
  ['2024-09-09T09:60:00Z', false],
  ['2024-09-09T09:30:60Z', false],
  ['2024-09-09T09:30:00+15:00', false],
  ['2024-09-09T09:30:00+0800', false],
  ['2024-09-09', false],
  ['', false],
])('that %s is a moment with an offset is %s', (text, expected) => {
  expect(isMoment(text)).toBe(expected)
})

test.each([
  ['2024-09-09', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-04-31', false],
  ['2024-00-10', false],
  ['2024-9-9', false],
  ['2024-09-09T00:00:00Z', false],
])('that %s is a date is %s', (text, expected) => {
  expect(isDate(text)).toBe(expected)
})

test('lengths of time are in milliseconds', () => {
  expect([MINUTE, HOUR, DAY]).toEqual([60_000, 3_600_000, 86_400_000])
})
