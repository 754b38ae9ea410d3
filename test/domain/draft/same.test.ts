import { canonical, isSame } from 'domain/draft/same'
import fc from 'fast-check'

test.each([
  ['fields in another order', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
  ['a field that is undefined', { a: 1, b: undefined }, { a: 1 }, true],
  ['a field more', { a: 1 }, { a: 1, b: null }, false],
  ['a list in another order', [1, 2], [2, 1], false],
  ['a list that is longer', [1], [1, 1], false],
  ['a list and an object', [], {}, false],
  ['nothing and an object', null, {}, false],
  ['a number and its text', 1, '1', false],
])('%s', (_name, one, other, expected) => {
  expect(isSame(one, other)).toBe(expected)
  expect(isSame(other, one)).toBe(expected)
})

test('values are the same where their canonical text is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const reread = JSON.parse(canonical(one))
      expect(isSame(reread, JSON.parse(JSON.stringify(one)))).toBe(true)
      expect(canonical(one) === canonical(other)).toBe(isSame(JSON.parse(canonical(one)), JSON.parse(canonical(other))))
    }),
  )
})
