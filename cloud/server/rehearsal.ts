import type { Forum } from 'domain/programme/forum'
import type { Duration, Moment } from 'domain/time'
import { rehearsalAt, sampleStart } from '../usecases/rehearsals'
import type { ClockChoice } from './options'

/** The forum's clock minus the real one at `now`. Throws `bad-input` where the time asked for is none. */
export function rehearsalOf(
  choice: ClockChoice,
  forum: Pick<Forum, 'utcOffset' | 'days' | 'sample'>,
  now: Moment,
): Duration {
  const sample = choice.kind === 'sample' ? sampleStart(forum) : undefined
  const time = choice.kind === 'as-of' ? choice.time : sample
  return time === undefined ? 0 : rehearsalAt(time, forum, now)
}
