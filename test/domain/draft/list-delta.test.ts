import { listDelta, withDelta } from 'domain/draft/list-delta'
import fc from 'fast-check'

const named = (...names: string[]) => names.map((name) => ({ name }))

test('a list that is the same is one run; from no list a delta is the list', () => {
  expect(listDelta(named('a', 'b', 'c'), named('a', 'b', 'c'))).toEqual([[0, 3]])
  expect(listDelta([], named('a'))).toEqual(named('a'))
})

test('what is new stands between runs of what was there', () => {
  expect(listDelta(named('a', 'b', 'c'), named('a', 'x', 'b', 'c'))).toEqual([[0, 1], { name: 'x' }, [1, 2]])
  expect(listDelta(named('a', 'b', 'c'), named('c', 'a'))).toEqual([
    [2, 1],
    [0, 1],
  ])
})

test('a delta makes the list of the one before, whatever they are', () => {
  const list = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd') }))
  fc.assert(
    fc.property(list, list, (before, after) => {
      expect(withDelta(before, JSON.parse(JSON.stringify(listDelta(before, after))))).toEqual(after)
    }),
  )
})
