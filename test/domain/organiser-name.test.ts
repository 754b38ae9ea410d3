import { nameFault, uniqueName } from 'domain/organiser-name'

test.each([
  ['a name', 'Anna Lindqvist', undefined],
  ['a Chinese name', '王伟', undefined],
  ['an Arabic name', 'ليلى حداد', undefined],
  ['a Persian name with a non-joiner', 'علی\u200cرضا', undefined],
  ['a Japanese name with a variation selector', '葛\u{e0100}城', undefined],
  ['a name with a title', 'Dr. O’Neill-Smith (UNHCR)', undefined],
  ['a name that holds a reserved one', 'Connie Console', undefined],
  ['nothing', '', 'empty'],
  ['spaces', ' \u00a0\u3000', 'empty'],
  ['a zero-width space', '\u200b', 'empty'],
  ['a Hangul filler', '\u3164', 'empty'],
  ['an empty braille pattern', '\u2800', 'empty'],
  ['direction marks alone', '\u200f\u061c', 'empty'],
  ['tags alone', '\u{e0041}\u{e007f}', 'empty'],
  ['letters turned around', '\u202egnaW\u202c', 'direction'],
  ['a turn that never ends', 'Wang\u202e', 'direction'],
  ['an isolate', '\u2067Wang\u2069', 'direction'],
  ['a second line', 'Wang\nOwner', 'direction'],
  ['a line separator', 'Wang\u2028Owner', 'direction'],
  ['the command line’s name', 'console', 'reserved'],
  ['the same in capitals, wide letters and with gaps', ' ＣＯＮ\u200bsole ', 'reserved'],
  ['the same with an accent', 'cönsole', 'reserved'],
  ['what the history calls it', 'Command  line', 'reserved'],
  ['what the Chinese history calls it', '命令行', 'reserved'],
])('%s as an organiser’s name', (_case, name, fault) => {
  expect(nameFault(name)).toBe(fault)
})

test.each([
  ['a new name stays', 'Anna', ['Bo'], 'Anna'],
  ['the second of a name gets a number', '王伟', ['王伟'], '王伟 (2)'],
  ['the third gets the next', 'Anna', ['Anna', 'Anna (2)'], 'Anna (3)'],
  ['who had a number and joins again gets the next', 'Anna (2)', ['Anna', 'Anna (2)'], 'Anna (3)'],
  ['a number that is gone is taken again', 'Anna', ['Anna', 'Anna (3)'], 'Anna (2)'],
  ['capitals, accents and width tell nobody apart', 'ａｎｎá', ['Anna'], 'ａｎｎá (2)'],
  ['nor does what draws nothing', 'An\u200bna ', ['Anna'], 'An\u200bna (2)'],
  ['a long name keeps to the limit', 'x'.repeat(60), ['x'.repeat(60)], `${'x'.repeat(56)} (2)`],
])('%s', (_case, name, taken, expected) => {
  expect(uniqueName(name, taken)).toBe(expected)
})
