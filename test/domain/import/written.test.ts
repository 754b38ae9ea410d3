import { peopleIn } from 'domain/import/people'
import { plainText } from 'domain/import/plain-text'
import type { Cell } from 'domain/import/source'
import { writtenDate } from 'domain/import/written-date'
import { writtenDuration, writtenTime } from 'domain/import/written-time'

const hints = { days: ['2024-09-09', '2024-09-10'], isMonthFirst: false, year: 2024 }

test.each<[Cell, string | undefined]>([
  ['2024-09-09', '2024-09-09'],
  ['2024/9/9', '2024-09-09'],
  ['9.9.2024', '2024-09-09'],
  ['09.09.24', '2024-09-09'],
  ['Montag, 9. September 2024', '2024-09-09'],
  ['lundi 9 septembre 2024', '2024-09-09'],
  ['1er août 2024', '2024-08-01'],
  ['Sep 9, 2024', '2024-09-09'],
  ['Mon 9 Sep', '2024-09-09'],
  ['2024年9月9日', '2024-09-09'],
  ['9月10日', '2024-09-10'],
  ['２０２４年９月９日', '2024-09-09'],
  ['8/10/2024', '2024-10-08'],
  ['10/9', '2024-09-10'],
  ['13/9/2024', '2024-09-13'],
  ['9/13/2024', '2024-09-13'],
  ['Day 2', '2024-09-10'],
  ['第二天', '2024-09-10'],
  ['Tuesday', '2024-09-10'],
  ['45544', '2024-09-09'],
  [45544, '2024-09-09'],
  [{ serial: 45544 }, '2024-09-09'],
  [20240909, '2024-09-09'],
  ['30 February 2024', undefined],
  ['soon', undefined],
])('the day %j', (cell, date) => {
  expect(writtenDate(cell, hints)?.date).toBe(date)
})

test('where one of two ways round is a day of the forum, it is meant', () => {
  expect(writtenDate('9/10/2024', { ...hints, days: ['2024-09-10'] })).toEqual({ date: '2024-09-10' })
  expect(writtenDate('9/10/2024', { ...hints, isMonthFirst: true, days: [] })).toEqual({
    date: '2024-09-10',
    code: 'day-or-month',
  })
})

test.each<[Cell, (number | undefined)[]]>([
  ['09:00', [540, undefined]],
  ['9.30', [570, undefined]],
  ['14h30', [870, undefined]],
  ['14 Uhr', [840, undefined]],
  ['9点30分', [570, undefined]],
  ['下午2:30', [870, undefined]],
  ['2:30 PM', [870, undefined]],
  ['12 am', [0, undefined]],
  ['１４：００', [840, undefined]],
  ['09:00-10:30', [540, 630]],
  ['9:00 – 10:30 Uhr', [540, 630]],
  ['9:00 bis 10:30', [540, 630]],
  ['9-10:30 pm', [1260, 1350]],
  ['11-1:30 pm', [660, 810]],
  [0.375, [540, undefined]],
  [{ serial: 0.375 }, [540, undefined]],
  [930, [570, undefined]],
  [14.3, [870, undefined]],
  ['25:30', [1530, undefined]],
  ['after lunch', [undefined, undefined]],
  ['9:75', [undefined, undefined]],
])('the time %j', (cell, expected) => {
  const read = writtenTime(cell)
  expect([read?.start, read?.end]).toEqual(expected)
})

test.each<[Cell, number | undefined]>([
  ['00:45', 45],
  ['45', 45],
  [45, 45],
  ['45 min', 45],
  ['1h30', 90],
  ['1 h 30 min', 90],
  ['1,5 Stunden', 90],
  ['40分', 40],
  ['1小时30分钟', 90],
  ['PT1H30M', 90],
  [{ serial: 1 / 32 }, 45],
  ['0', undefined],
  ['long', undefined],
])('the duration %j', (cell, minutes) => {
  expect(writtenDuration(cell)).toBe(minutes)
})

test.each<[string, string[], string[]]>([
  ['Ada Lovelace', ['Ada Lovelace'], []],
  ['Ada Lovelace, Alan Turing', ['Ada Lovelace', 'Alan Turing'], []],
  ['Ada Lovelace and Alan Turing', ['Ada Lovelace', 'Alan Turing'], []],
  ['Dieter Reiter, Oberbürgermeister von München', ['Dieter Reiter'], ['Oberbürgermeister von München']],
  ['Jan Tiessen, Prognos AG', ['Jan Tiessen'], ['Prognos AG']],
  [
    'Ada Lovelace (Countess, England); Alan Turing (NPL)',
    ['Ada Lovelace', 'Alan Turing'],
    ['Countess, England', 'NPL'],
  ],
  ['王劲<br/>百度高级副总裁', ['王劲'], ['百度高级副总裁']],
  ['张三、李四；王五', ['张三', '李四', '王五'], []],
  ['', [], []],
])('the people of %j', (cell, names, offices) => {
  const people = peopleIn(cell)
  expect(people.map(({ name }) => name)).toEqual(names)
  for (const [index, office] of offices.entries()) expect(people[index]?.office).toBe(office)
})

test.each([
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['a<br/>b', 'a\nb'],
  ['<ul><li>x</li><li>y</li></ul>', '- x\n- y'],
  ['<a href="https://a.example/?b=1&amp;c=2">Slides</a>', 'Slides (https://a.example/?b=1&c=2)'],
  ['<a href="https://a.example">https://a.example</a>', 'https://a.example'],
  ['<a href="javascript:alert(1)">x</a>', 'x'],
  ['<script>alert(1)</script>safe', 'safe'],
  ['Caf&eacute; &#8211; &#x4e2d;', 'Café – 中'],
])('the HTML %j as plain text', (html, text) => {
  expect(plainText(html)).toBe(text)
})
