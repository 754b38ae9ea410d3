import { initialsOf } from 'domain/text/initials'

test.each<[string, string, string | undefined]>([
  ['two words', 'Amy Pope', 'AP'],
  ['one word', 'Plato', 'P'],
  ['particles', 'Ursula von der Leyen', 'UL'],
  ['a particle', 'Vincent van Gogh', 'VG'],
  ['accents', 'Élodie Ørsted', 'ÉØ'],
  ['Russian', 'Юрий Гагарин', 'ЮГ'],
  ['Chinese', '王小明', '王'],
  ['a Chinese rendering of a foreign name', '艾米·波普', '艾'],
  ['no name: a description', 'An official of the National Administration', undefined],
  ['no name: an office', 'Representative of China', undefined],
  ['no name: a description in Chinese', '中国国家移民管理局官员', undefined],
  ['no name: many words in capitals', 'The Head Of The Whole Delegation', undefined],
  ['Arabic, whose letters are not written apart', 'محمد علي', undefined],
])('%s: %s', (_, name, expected) => {
  expect(initialsOf({ en: name }, 'en')).toBe(expected)
})
