import type { Programme } from 'domain/programme'

/** What is worked out of a programme, once for as long as the programme is there. A programme never changes. */
export function onceAProgramme<Value>(work: (programme: Programme) => Value): (programme: Programme) => Value {
  const known = new WeakMap<Programme, Value>()
  return (programme) => {
    const value = known.get(programme) ?? work(programme)
    known.set(programme, value)
    return value
  }
}
