/** Elements of the list before: how many from which on. */
export type UnchangedRun = [from: number, count: number]

/** A list as what is new and runs of the one before it; from no list, the list itself. Its elements are no lists. */
export type ListDelta<T> = (T | UnchangedRun)[]

const isRun = <T>(part: T | UnchangedRun): part is UnchangedRun => Array.isArray(part)

/** What makes `before` the list `after`; elements count as the same where their JSON is. */
export function listDelta<T>(before: readonly T[], after: readonly T[]): ListDelta<T> {
  if (before.length === 0) return [...after]
  const places = new Map(before.map((element, index) => [JSON.stringify(element), index]))
  const parts: ListDelta<T> = []
  for (const element of after) {
    const place = places.get(JSON.stringify(element))
    const last = parts[parts.length - 1]
    if (place === undefined) parts.push(element)
    else if (Array.isArray(last) && last[0] + last[1] === place) last[1]++
    else parts.push([place, 1])
  }
  return parts
}

/** The list that a delta makes of the one that it was made against. */
export const withDelta = <T>(before: readonly T[], delta: readonly (T | UnchangedRun)[]): T[] =>
  delta.flatMap((part) => (isRun(part) ? before.slice(part[0], part[0] + part[1]) : [part]))
