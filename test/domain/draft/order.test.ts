import { type OrderKey, orderAt, orderBehind, orderBetween, ordersOf } from 'domain/draft/order'
import fc from 'fast-check'

test('between any two neighbours there is a place, however often one is taken', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 200 }), (choices) => {
      const orders = [orderAt(0), orderAt(1), orderAt(2)]
      for (const choice of choices) {
        const index = choice % (orders.length + 1)
        const next = orders[index]
        orders.splice(
          index,
          0,
          next === undefined ? orderBehind(orders[index - 1]) : orderBetween(orders[index - 1], next),
        )
      }
      expect([...orders].sort()).toEqual(orders)
      expect(new Set(orders).size).toBe(orders.length)
      expect(orders.filter((order) => order.endsWith('0'))).toEqual([])
    }),
  )
})

test('always taking the first place works, and always the one behind the first', () => {
  let first = orderAt(0)
  for (let time = 0; time < 200; time++) {
    const earlier = orderBetween(undefined, first)
    expect(earlier < first).toBe(true)
    first = earlier
  }
  let next = orderAt(1)
  for (let time = 0; time < 200; time++) {
    const between = orderBetween(orderAt(0), next)
    expect(orderAt(0) < between && between < next).toBe(true)
    next = between
  }
})

test('what stands in its order keeps its place, and what is new has one between', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 300 }), (isKnown) => {
      const known = isKnown.map((is, index) => (is ? orderAt(index) : undefined))
      const orders = ordersOf(known)
      expect([...new Set(orders)].sort()).toEqual(orders)
      known.forEach((order, index) => {
        if (order !== undefined) expect(orders[index]).toBe(order)
      })
    }),
  )
  const longest = (orders: OrderKey[]) => Math.max(...orders.map(({ length }) => length))
  expect(longest(ordersOf([orderAt(0), ...Array<undefined>(3500), orderAt(1)]))).toBeLessThan(20)
})

test('a list that was turned round has new places', () => {
  expect(ordersOf([orderAt(1), undefined, orderAt(0)])).toEqual([orderAt(0), orderAt(1), orderAt(2)])
})
