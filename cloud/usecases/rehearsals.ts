import { Problem } from 'domain/problem'
import type { Forum } from 'domain/programme/forum'
import { type Duration, type Moment, parseForumTime } from 'domain/time'
import type { Documents, Reader } from '../ports'

export const SETTINGS = 'settings'
export const REHEARSAL = 'rehearsal'
/** There while a forum that was put back from a backup waits for an owner. */
export const OWNER_WANTED = 'owner-wanted'

/** The sample forum is rehearsed from the middle of its first morning. */
const SAMPLE_TIME = '10:12'

type RehearsedForum = Pick<Forum, 'utcOffset' | 'days' | 'sample'>

/** The forum's clock minus the real one, as it was last set; 0 where it never was. */
export const lastRehearsal = async (reader: Reader): Promise<Duration> =>
  (await reader.get<Duration>(SETTINGS, REHEARSAL))?.body ?? 0

/** Keeps the rehearsal, so that all who work on the forum's data have the same clock. */
export async function keepRehearsal(documents: Documents, rehearsal: Duration): Promise<void> {
  if ((await lastRehearsal(documents)) === rehearsal) return
  await documents.transact((transaction) => transaction.put(SETTINGS, REHEARSAL, rehearsal))
}

/** The forum's clock minus the real one at `now`, where the forum's shows `time`: `2024-09-09T10:12`. Throws `bad-input`. */
export function rehearsalAt(time: string, { utcOffset }: RehearsedForum, now: Moment): Duration {
  const moment = parseForumTime(time, utcOffset)
  if (moment !== undefined) return moment - now
  throw new Problem('bad-input', `"${time}" is no time of the forum, such as 2024-09-09T10:12.`)
}

/** When a forum that is made up, or whose days are, is rehearsed from. A real one is not. */
export function sampleStart({ sample, days }: RehearsedForum): string | undefined {
  const [first] = days
  const isSample = sample !== undefined || days.some((day) => day.sample !== undefined)
  return isSample && first ? `${first.date} ${SAMPLE_TIME}` : undefined
}
