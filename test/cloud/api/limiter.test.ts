import { MINUTE } from 'domain/time'
import { createLimiter } from '../../../cloud/api/limiter'

let now = 0
const clock = { now: () => now }

test('as many as the limit, for each key, and again a quarter of an hour later', () => {
  const limiter = createLimiter(clock)
  expect([1, 2, 3].map(() => limiter.take({ a: 2 }))).toEqual([true, true, false])
  expect(limiter.take({ b: 2 })).toBe(true)
  expect(limiter.take({ b: 9, a: 2 })).toBe(false)
  now += 15 * MINUTE
  expect(limiter.take({ a: 2 })).toBe(true)
})

test('a refused attempt counts for none of its keys, and what is given back counts no more', () => {
  const limiter = createLimiter(clock)
  limiter.take({ full: 1 })
  limiter.take({ full: 1, other: 1 })
  expect(limiter.take({ other: 1 })).toBe(true)
  limiter.giveBack({ other: 1 })
  limiter.giveBack({ other: 1 })
  expect([1, 2].map(() => limiter.take({ other: 1 }))).toEqual([true, false])
})

test('many keys do not fill the memory: the oldest are forgotten', () => {
  const limiter = createLimiter(clock, 3)
  for (const key of ['a', 'b', 'c', 'd']) limiter.take({ [key]: 1 })
  expect(['d', 'c', 'b'].map((key) => limiter.take({ [key]: 1 }))).toEqual([false, false, false])
  expect(limiter.take({ a: 1 })).toBe(true)
})
