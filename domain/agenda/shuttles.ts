import type { Forum } from '../programme/forum'
import type { Shuttle } from '../programme/guide'
import { forumDate } from '../time/forum-date'
import { type Moment, momentOf } from '../time/time'

/** When a line leaves for the last time on a day of the forum (`2024-09-09`); `undefined` where it does not run that day. */
export function lastDeparture({ departures }: Shuttle, date: string, forum: Forum): Moment | undefined {
  const ofDay = departures.map(momentOf).filter((moment) => forumDate(moment, forum) === date)
  return ofDay.length > 0 ? Math.max(...ofDay) : undefined
}
