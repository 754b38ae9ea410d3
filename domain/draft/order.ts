/** Where an item stands among those of its kind: decimals of a number below 1, never ending in 0, compared as text. */
export type OrderKey = string

const WIDTH = 6

/** The place of the `index`-th of a list that is made anew, from 0. */
export const orderAt = (index: number): OrderKey => `${`000000${index}`.slice(-WIDTH)}5`

/** A place behind `last`, the last of all; the first of all without one. */
export const orderBehind = (last: OrderKey | undefined): OrderKey =>
  last === undefined ? orderAt(0) : orderAt(Number(last.slice(0, WIDTH)) + 1)

/** A place between two, however near they are; `before` is less than `after`. */
export function orderBetween(before: OrderKey | undefined, after: OrderKey): OrderKey {
  for (let at = 0; ; at++) {
    const low = Number(before?.[at] ?? 0)
    const high = Number(after[at] ?? 10)
    if (low === high) continue
    const shared = after.slice(0, at)
    if (high - low > 1) return `${shared}${Math.floor((low + high) / 2)}`
    return `${shared}${low}${behind(before?.slice(at + 1) ?? '')}`
  }
}

/** The places of a list's items: those that it has, if they rise, and new ones between them; else all are new. */
export function ordersOf(known: readonly (OrderKey | undefined)[]): OrderKey[] {
  const there = known.filter((order) => order !== undefined)
  if (there.some((order, index) => order <= (there[index - 1] ?? ''))) return known.map((_, index) => orderAt(index))
  const orders: OrderKey[] = []
  let fresh = 0
  for (const order of known) {
    if (order === undefined) fresh++
    else {
      orders.push(...ordersBetween(fresh, orders[orders.length - 1], order), order)
      fresh = 0
    }
  }
  while (fresh-- > 0) orders.push(orderBehind(orders[orders.length - 1]))
  return orders
}

/** So many places between two; halving keeps them short. */
function ordersBetween(count: number, before: OrderKey | undefined, after: OrderKey): OrderKey[] {
  if (count === 0) return []
  const [left, middle] = [(count - 1) >> 1, orderBetween(before, after)]
  return [...ordersBetween(left, before, middle), middle, ...ordersBetween(count - 1 - left, middle, after)]
}

/** Digits that are more than `digits` and less than the next whole. */
function behind(digits: string): string {
  const nines = /^9*/.exec(digits)?.[0] ?? ''
  const next = Number(digits[nines.length] ?? 0)
  return `${nines}${Math.ceil((next + 10) / 2)}`
}

export const byOrder = (one: OrderKey, other: OrderKey): number => (one < other ? -1 : one > other ? 1 : 0)
