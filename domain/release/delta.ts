import { canonical } from '../draft/same'
import type { PartBody, PartItem } from './part-text'

/**
 * How a list became another: `rows` are ranges of the list before, `[from, count]`, and with `from` -1 new items; left
 * out where no item came, went or moved. `set` has the fields that are different by the item's new place; `null` is a
 * field that went.
 */
type ListDelta = {
  readonly rows?: readonly (readonly [from: number, count: number])[]
  readonly set: Readonly<Record<string, readonly (readonly [index: number, value: unknown])[]>>
}

export type PartDelta = {
  readonly lists: Readonly<Record<string, ListDelta>>
  readonly values: PartBody['values']
}

/** The changed items between two releases, by the part that they are in. */
export type Delta = { readonly parts: Readonly<Record<string, PartDelta>> }

const NEW = -1
const NOTHING: PartBody = { lists: {}, values: {} }

/** What an item is known by in both lists. */
const keyOf = ({ id, release }: PartItem): string => String(id ?? release)

/** For each item of the list after: where it was before. */
function sourcesOf(before: readonly PartItem[], after: readonly PartItem[]): number[] {
  const places = new Map(before.map((row, index) => [keyOf(row), index]))
  return after.map((row) => places.get(keyOf(row)) ?? NEW)
}

function rangesOf(sources: readonly number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const source of sources) {
    const last = ranges[ranges.length - 1]
    const next = last && (last[0] === NEW ? NEW : last[0] + last[1])
    if (last && source === next) last[1]++
    else ranges.push([source, 1])
  }
  return ranges
}

function listDelta(before: readonly PartItem[], after: readonly PartItem[]): ListDelta {
  const sources = sourcesOf(before, after)
  const set: Record<string, [number, unknown][]> = {}
  after.forEach((row, index) => {
    const old = before[sources[index] ?? NEW] ?? {}
    for (const field of Object.keys({ ...old, ...row })) {
      if (old[field] === row[field] || canonical(old[field]) === canonical(row[field])) continue
      set[field] ??= []
      set[field]?.push([index, row[field] ?? null])
    }
  })
  const isInPlace = before.length === after.length && sources.every((source, index) => source === index)
  return { ...(!isInPlace && { rows: rangesOf(sources) }), set }
}

/** What makes a part of the one before; all of it where there was none. */
export function partDelta(before: PartBody | undefined, after: PartBody): PartDelta {
  const { lists, values } = before ?? NOTHING
  const changed = Object.entries(after.lists).map(([name, rows]) => [name, listDelta(lists[name] ?? [], rows)] as const)
  return {
    lists: Object.fromEntries(changed.filter(([, { rows, set }]) => rows || Object.keys(set).length > 0)),
    values: Object.fromEntries(
      Object.entries(after.values).filter(([name, value]) => canonical(values[name]) !== canonical(value)),
    ),
  }
}

function applyList(before: readonly PartItem[], { rows, set }: ListDelta): PartItem[] {
  const ranges = rows ?? [[0, before.length]]
  const after: Record<string, unknown>[] = ranges.flatMap(([from, count]) =>
    Array.from({ length: count }, (_, index) => ({ ...(from === NEW ? {} : before[from + index]) })),
  )
  for (const field of Object.keys(set))
    for (const [index, value] of set[field] ?? []) {
      const row = after[index]
      if (row) row[field] = value ?? undefined
    }
  return after
}

/** A part after a delta. Whether it is the one that was meant says the hash of its text. */
export function applyDelta(before: PartBody | undefined, { lists, values }: PartDelta): PartBody {
  const old = before ?? NOTHING
  const changed = Object.entries(lists).map(([name, list]) => [name, applyList(old.lists[name] ?? [], list)] as const)
  return { lists: { ...old.lists, ...Object.fromEntries(changed) }, values: { ...old.values, ...values } }
}
