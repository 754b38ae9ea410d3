import { Problem } from 'domain/problem'
import type { Forum } from 'domain/programme/forum'
import { isSampleForum } from 'domain/programme/sample-forum'
import type { Duration, Moment } from 'domain/time/time'
import { parseForumTime } from 'domain/time/time-text'
import type { Documents, Platform, ReadOnlyStore } from '../../ports'
import { readNewest, readRelease } from '../release/read-release'

export const SETTINGS = 'settings'
export const CLOCK_OFFSET = 'rehearsal'
/** There while a forum that was put back from a backup waits for an owner. */
export const OWNER_WANTED = 'owner-wanted'

/** The sample forum is rehearsed from the middle of its first morning. */
const SAMPLE_TIME = '10:12'

/** The forum's clock minus the real one, as it was last set; 0 where it never was. */
export const lastClockOffset = async (reader: ReadOnlyStore): Promise<Duration> =>
  (await reader.get<Duration>(SETTINGS, CLOCK_OFFSET))?.body ?? 0

/** Keeps the rehearsal, so that all who work on the forum's data have the same clock. */
export async function storeClockOffset(documents: Documents, clockOffset: Duration): Promise<void> {
  if ((await lastClockOffset(documents)) === clockOffset) return
  await documents.transact((transaction) => transaction.put(SETTINGS, CLOCK_OFFSET, clockOffset))
}

/** The forum's clock minus the real one at `now`, where the forum's shows `time`: `2024-09-09T10:12`. Throws `bad-input`. */
export function clockOffsetFor(time: string, { offsets }: Pick<Forum, 'offsets'>, now: Moment): Duration {
  const moment = parseForumTime(time, offsets)
  if (moment !== undefined) return moment - now
  throw new Problem('bad-input', `"${time}" is no time of the forum, such as 2024-09-09T10:12.`)
}

/** When a sample is rehearsed from. */
export const sampleStart = ({ days: [first] }: Pick<Forum, 'days'>): string | undefined =>
  first && `${first.date} ${SAMPLE_TIME}`

/** Whether the forum is a sample, by its first release and its newest. An unpublished forum is none. */
export async function isSample(platform: Pick<Platform, 'documents' | 'blobs'>): Promise<boolean> {
  const newest = await readNewest(platform)
  if (!newest) return false
  return isSampleForum((await readRelease(platform, 1)).programme, newest.release.programme)
}
