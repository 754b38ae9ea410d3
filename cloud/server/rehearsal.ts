import type { Forum } from 'domain/programme/forum'
import type { Duration, Moment } from 'domain/time/time'
import { clockOffsetFor, sampleStart } from '../usecases/forum/clock-offset'
import type { ClockChoice } from './options'

/** What has to be known of a forum before it is served. */
export type ServedForum = { readonly forum: Forum; readonly isSample: boolean }

/** The forum's clock minus the real one at `now`. Throws `bad-input` where the time asked for cannot be read. */
export function clockOffsetOf(choice: ClockChoice, { forum, isSample }: ServedForum, now: Moment): Duration {
  const sample = choice.kind === 'sample' && isSample ? sampleStart(forum) : undefined
  const time = choice.kind === 'as-of' ? choice.time : sample
  return time === undefined ? 0 : clockOffsetFor(time, forum, now)
}

/**
 * Whether a rehearsal would be seen in the forum afterwards: its notices and releases stay, dated ahead. The sample is
 * there to be tried, and keeps what is tried on it.
 */
export const needsCopy = (choice: ClockChoice, { isSample }: ServedForum): boolean =>
  choice.kind === 'as-of' && !isSample
