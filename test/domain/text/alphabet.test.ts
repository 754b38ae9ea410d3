import { byLetter } from 'domain/text/alphabet'

const lettered = (...names: string[]) =>
  byLetter(names, (name) => name).map(({ letter, items }) => `${letter}: ${items.join(', ')}`)

test.each<[string, string[], string[]]>([
  ['without accents and case', ['zebra', 'Élan', 'eagle'], ['E: eagle, Élan', 'Z: zebra']],
  ['numbers by their value', ['Room 10', 'Room 9'], ['R: Room 9, Room 10']],
  ['Russian after Latin', ['Борис', 'Ян', 'Amy', 'Ёлка'], ['A: Amy', 'Б: Борис', 'Е: Ёлка', 'Я: Ян']],
  ['Arabic without its article', ['المغرب', 'تونس', 'الأردن'], ['ا: الأردن', 'ت: تونس', 'م: المغرب']],
  [
    'Chinese and digits last, in their own order',
    ['王小明', 'Amy', '艾米', '9th floor'],
    ['A: Amy', '#: 王小明, 艾米, 9th floor'],
  ],
  ['none of nothing', [], []],
])('names are in order: %s', (_, names, expected) => {
  expect(lettered(...names)).toEqual(expected)
})
