import type { Forum } from '../programme/forum'
import type { Session } from '../programme/session'
import { forumDate } from '../time/forum-date'
import { DAY, HOUR, isoOf, type Moment, momentOf, type Offsets, offsetAt } from '../time/time'

/** The forum with the days that its sessions are on and it lacks, open from the first start to the last end, in whole hours. */
export function withDays(
  forum: Forum,
  sessions: readonly Session[],
  zone: Offsets,
): { forum: Forum; newDays: string[] } {
  const known = new Set(forum.days.map(({ date }) => date))
  const spans = new Map<string, { from: Moment; to: Moment }>()
  for (const { start, end } of sessions) {
    const date = forumDate(momentOf(start), { ...forum, offsets: zone })
    if (known.has(date)) continue
    const span = spans.get(date)
    const [from, to] = [momentOf(start), momentOf(end)]
    spans.set(date, { from: Math.min(from, span?.from ?? from), to: Math.max(to, span?.to ?? to) })
  }
  const added = [...spans].map(([date, { from, to }]) => ({
    date,
    opens: isoOf(Math.floor(from / HOUR) * HOUR, zone),
    closes: isoOf(Math.ceil(to / HOUR) * HOUR, zone),
  }))
  const days = [...forum.days, ...added].sort((a, b) => (a.date < b.date ? -1 : 1))
  const offsets = withOffsets(forum.offsets, zone, days)
  return { forum: { ...forum, days, offsets: [...offsets] }, newDays: [...spans.keys()].sort() }
}

/** As many as a forum takes (`ForumSchema`). */
const MOST_OFFSETS = 20

/** The forum's offsets, with those of its zone where they are others on one of its days. */
function withOffsets(own: Offsets, zone: Offsets, days: Forum['days']): Offsets {
  const moments = days.flatMap(({ opens, closes }) => [momentOf(opens), momentOf(closes)])
  if (own.length <= MOST_OFFSETS && moments.every((moment) => offsetAt(moment, own) === offsetAt(moment, zone)))
    return own
  const all = offsetsWithin(zone, Math.min(...moments), Math.max(...moments))
  return all.length <= MOST_OFFSETS ? all : offsetsOn(all, moments)
}

/** Only the offsets that hold within a day of one of these moments: days may be years apart. */
function offsetsOn(zone: Offsets, moments: readonly Moment[]): Offsets {
  const near = moments.flatMap((moment) => [moment - DAY, moment, moment + DAY])
  const needed = new Set(near.map((moment) => zone.filter(({ from }) => momentOf(from) <= moment).pop() ?? zone[0]))
  return zone.filter((offset) => needed.has(offset))
}

/** Only the offsets that hold between two moments. */
export function offsetsWithin(zone: Offsets, from: Moment, to: Moment): Offsets {
  const first = zone.filter(({ from: begins }) => momentOf(begins) <= from).slice(-1)
  const rest = zone.filter(({ from: begins }) => momentOf(begins) > from && momentOf(begins) <= to)
  const found = [...first, ...rest]
  return found.length > 0 ? found : zone.slice(0, 1)
}
