import { isSame } from '../draft/same'
import type { Session } from '../programme/session'
import { momentOf } from '../time/time'
import type { ImportChanges } from './report'

export const noChanges: ImportChanges = {
  added: 0,
  removed: 0,
  retimed: 0,
  starts: 0,
  ends: 0,
  moved: 0,
  renamed: 0,
  described: 0,
  retopiced: 0,
  speakers: 0,
  cancelled: 0,
  reinstated: 0,
  unchanged: 0,
  kept: 0,
}

/** How many sessions differ in what between two programmes. */
export function compareSessions(before: readonly Session[], after: readonly Session[]): ImportChanges {
  const old = new Map(before.map((session) => [session.id, session]))
  const now = new Set(after.map(({ id }) => id))
  const counts = { ...noChanges, removed: before.filter(({ id }) => !now.has(id)).length }
  for (const session of after) {
    const one = old.get(session.id)
    if (!one) counts.added++
    else count(counts, one, session)
  }
  return counts
}

function count(counts: { -readonly [Key in keyof ImportChanges]: number }, old: Session, now: Session): void {
  const [isStart, isEnd] = [momentOf(old.start) !== momentOf(now.start), momentOf(old.end) !== momentOf(now.end)]
  if (isStart) counts.starts++
  if (isEnd) counts.ends++
  if (isStart || isEnd) counts.retimed++
  if (old.room !== now.room) counts.moved++
  if (!isSame(old.title, now.title)) counts.renamed++
  if (!isSame(old.abstract, now.abstract)) counts.described++
  if (old.topic !== now.topic) counts.retopiced++
  if (!isSame(old.speakers, now.speakers)) counts.speakers++
  if (old.status !== now.status) counts[now.status === 'cancelled' ? 'cancelled' : 'reinstated']++
  const { externalIds: _old, ...ours } = old
  const { externalIds: _now, ...theirs } = now
  if (isSame(ours, theirs)) counts.unchanged++
}
