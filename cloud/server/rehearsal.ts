import { Problem } from 'domain/problem'
import type { Forum } from 'domain/programme/forum'
import { type Duration, type Moment, parseForumTime } from 'domain/time'
import type { ClockChoice } from './options'

/** The sample forum is rehearsed from the middle of its first morning. */
const SAMPLE_TIME = '10:12'

type RehearsedForum = Pick<Forum, 'utcOffset' | 'days' | 'sample'>

/** The forum's clock minus the real one at `now`. Throws `bad-input` where the time asked for is none. */
export function rehearsalOf(choice: ClockChoice, forum: RehearsedForum, now: Moment): Duration {
  const time = startOf(choice, forum)
  return time === undefined ? 0 : momentFrom(time, forum.utcOffset) - now
}

function startOf(choice: ClockChoice, forum: RehearsedForum): string | undefined {
  if (choice.kind === 'as-of') return choice.time
  const [first] = forum.days
  return choice.kind === 'sample' && isSample(forum) && first ? `${first.date} ${SAMPLE_TIME}` : undefined
}

/** A forum that is made up, or whose days are. */
const isSample = ({ sample, days }: RehearsedForum): boolean =>
  sample !== undefined || days.some((day) => day.sample !== undefined)

function momentFrom(time: string, utcOffset: number): Moment {
  const moment = parseForumTime(time, utcOffset)
  if (moment !== undefined) return moment
  throw new Problem('bad-input', `--as-of must be a time such as 2024-09-09T10:12 (the forum's time); it is "${time}".`)
}
