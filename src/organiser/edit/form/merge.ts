import { isSame } from 'domain/draft/same'
import { isRecord } from './values'

export type Side = 'mine' | 'theirs'

/**
 * Two versions of what began as `base`, made one: what only one side changed is taken from it, wordings and parts of a
 * group each for themselves; where both changed the same thing, `side` has it. `undefined` is nothing there.
 */
export function merge(base: unknown, mine: unknown, theirs: unknown, side: Side): unknown {
  if (isSame(mine, theirs) || isSame(mine, base)) return theirs
  if (isSame(theirs, base)) return mine
  if (!isRecord(mine) || !isRecord(theirs)) return side === 'mine' ? mine : theirs
  const from = isRecord(base) ? base : {}
  const names = Object.keys({ ...theirs, ...mine })
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = merge(from[name], mine[name], theirs[name], side)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** Whether both sides changed the same thing, each to something else. */
export const isClash = (base: unknown, mine: unknown, theirs: unknown): boolean =>
  !isSame(merge(base, mine, theirs, 'mine'), merge(base, mine, theirs, 'theirs'))
