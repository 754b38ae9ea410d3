import { lastDeparture } from 'domain/agenda/shuttles'
import type { Shuttle } from 'domain/programme/guide'
import { type Worded, wordingOf } from 'domain/text/text'
import { dayLabel, isolated } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { type Moment, momentOf, wallTime } from 'domain/time/time'
import type { CardContext } from '@/components/session/session-card-view'

/** When a shuttle leaves next, and the last time on that day. */
export type NextShuttleView = {
  readonly id: string
  readonly line: Worded
  /** `17:45`, after its day where that is not today. */
  readonly next: string
  /** `last 20:45`; nothing where the next one is the last. */
  readonly last?: string
  readonly to?: Worded
}

type Departure = { readonly shuttle: Shuttle; readonly next: Moment; readonly last: Moment }
type Context = Pick<CardContext, 'programme' | 'locale' | 'now'>

function departureOf(shuttle: Shuttle, { programme: { forum }, now }: Context): Departure[] {
  const ahead = shuttle.departures.map(momentOf).filter((moment) => moment > now)
  if (ahead.length === 0) return []
  const next = Math.min(...ahead)
  return [{ shuttle, next, last: lastDeparture(shuttle, forumDate(next, forum), forum) ?? next }]
}

/** Of each line that still runs today, else of those that run another day, the next and the last departure, the soonest first. */
export function nextShuttleViews(context: Context, most = 3): NextShuttleView[] {
  const { programme, locale, now } = context
  const { forum, shuttles } = programme
  const timeOf = (moment: Moment) => isolated(wallTime(moment, forum.offsets).time)
  const today = forumDate(now, forum)
  const departures = shuttles.flatMap((shuttle) => departureOf(shuttle, context)).sort((a, b) => a.next - b.next)
  const ofToday = departures.filter(({ next }) => forumDate(next, forum) === today)
  return (ofToday.length > 0 ? ofToday : departures)
    .slice(0, most)
    .map(({ shuttle: { id, name, stops }, next, last }) => {
      const day = forumDate(next, forum) === today ? '' : `${dayLabel(wallTime(next, forum.offsets), locale.language)} `
      const end = stops[stops.length - 1]
      return {
        id,
        line: wordingOf(name, locale.language),
        next: `${day}${timeOf(next)}`,
        last: last === next ? undefined : locale.t('now.last', { time: timeOf(last) }),
        to: end && wordingOf(end.name, locale.language),
      }
    })
}
