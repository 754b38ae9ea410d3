import type { Span } from '../programme/compiled'
import { lookupOf } from '../programme/lookup'
import type { Programme } from '../programme/programme'
import type { Warning } from './warning'

/** Sessions that expect more guests than their room has seats. */
export const capacityWarnings = (programme: Programme, spans: readonly Span[]): Warning[] =>
  spans.flatMap(({ session: { id, room, expected = 0 } }): Warning[] => {
    const { capacity } = lookupOf(programme).room(room) ?? {}
    return room !== undefined && capacity !== undefined && expected > capacity
      ? [{ kind: 'over-capacity', at: { session: id, room }, expected, capacity }]
      : []
  })
