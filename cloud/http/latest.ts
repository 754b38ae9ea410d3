/** The values that were asked for last. */
export type Latest<Value> = {
  get(name: string): Value | undefined
  /** Returns the value. */
  keep(name: string, value: Value): Value
}

/** Keeps values by name, at most `limit` bytes of them as `sizeOf` counts; the one not asked for longest goes first. */
export function createLatest<Value>(limit: number, sizeOf: (value: Value) => number): Latest<Value> {
  const kept = new Map<string, Value>()
  let size = 0
  const forget = (name: string): Value | undefined => {
    const value = kept.get(name)
    if (value !== undefined && kept.delete(name)) size -= sizeOf(value)
    return value
  }
  const keep = (name: string, value: Value): Value => {
    forget(name)
    kept.set(name, value)
    size += sizeOf(value)
    for (const oldest of kept.keys()) {
      if (size <= limit) break
      forget(oldest)
    }
    return value
  }
  return {
    get: (name) => {
      const value = forget(name)
      return value === undefined ? undefined : keep(name, value)
    },
    keep,
  }
}
