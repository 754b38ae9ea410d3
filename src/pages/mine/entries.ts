import { chosenOf, endsAt, startsAt } from 'domain/agenda/agenda'
import { type OwnItem, ownSpan } from 'domain/agenda/own-items'
import { byDate } from 'domain/programme/compiled'
import type { Session } from 'domain/programme/session'
import type { Moment } from 'domain/time/time'
import type { CardContext } from '@/components/session/session-card-view'

type Times = { readonly key: string; readonly start: Moment; readonly end: Moment }

/** What a day of the reader has: a starred session, or something of their own. */
export type Entry = Times &
  ({ readonly kind: 'session'; readonly session: Session } | { readonly kind: 'own'; readonly item: OwnItem })

/** Whether it takes some of the day: a cancelled session does not. */
export const takesTime = (entry: Entry): boolean =>
  entry.start < entry.end && !(entry.kind === 'session' && entry.session.status === 'cancelled')

export const overlap = (a: Entry, b: Entry): boolean => a.start < b.end && b.start < a.end

const inOrder = (a: Entry, b: Entry): number => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1)

/**
 * The reader's days (`2024-09-09`) in order, and what each has in order of time: all of the forum's, and any other that
 * they have something on. What begins in the night belongs to the day before, as the forum's days do.
 */
export function entriesByDay(context: CardContext, items: readonly OwnItem[]): ReadonlyMap<string, readonly Entry[]> {
  const { programme, starred } = context
  const days = new Map<string, Entry[]>()
  for (const [date, sessions] of byDate(programme, chosenOf(programme, starred)))
    days.set(
      date,
      sessions.map((session) => ({
        kind: 'session',
        key: session.id,
        session,
        start: startsAt(session),
        end: endsAt(session),
      })),
    )
  for (const item of items) {
    const entry: Entry = { kind: 'own', key: item.id, item, ...ownSpan(item, programme) }
    days.set(item.date, [...(days.get(item.date) ?? []), entry])
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(sorted.map(([date, entries]) => [date, [...entries].sort(inOrder)]))
}

/**
 * What takes time, in groups of which all overlap one another, each by its first start. One that overlaps only some of a
 * group begins the next.
 */
export function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  let until = Number.NEGATIVE_INFINITY
  for (const entry of entries.filter(takesTime)) {
    const group = groups[groups.length - 1]
    if (group && entry.start < until) {
      group.push(entry)
      until = Math.min(until, entry.end)
    } else {
      groups.push([entry])
      until = entry.end
    }
  }
  return groups
}
