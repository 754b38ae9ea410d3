import type { Notice } from 'domain/notices/notice'
import { MAX_NOTICES } from 'domain/notices/notice-limits'
import { Problem } from 'domain/problem'
import { MINUTE, type Moment } from 'domain/time/time'
import type { Platform, ReadOnlyStore, Transaction } from '../../ports'
import { SETTINGS } from '../forum/clock-offset'

/** Every notice goes to every phone. */
const A_MINUTE = 10
/** The board is fetched whole by every phone, so its length is bounded besides the number of its notices. */
const MOST_BYTES = 256 * 1024

const PACE = 'notice-pace'

/** When the newest notices were posted, by the real clock. Those that the clock has yet to reach do not count. */
async function recentPosts(reader: ReadOnlyStore, now: Moment): Promise<readonly Moment[]> {
  const posts = (await reader.get<readonly Moment[]>(SETTINGS, PACE))?.body ?? []
  return posts.filter((at) => at <= now && at > now - MINUTE)
}

/** Throws `too-many` once the forum has posted its notices for this minute, by any member. */
export async function requirePace(reader: ReadOnlyStore, { clock }: Pick<Platform, 'clock'>): Promise<void> {
  if ((await recentPosts(reader, clock.now())).length < A_MINUTE) return
  throw new Problem('too-many', `A forum posts at most ${A_MINUTE} notices a minute; wait a moment, then post again.`)
}

/** Counts a notice. Throws as `requirePace`. */
export async function countPost(transaction: Transaction, { clock }: Pick<Platform, 'clock'>): Promise<void> {
  await requirePace(transaction, { clock })
  const now = clock.now()
  await transaction.put(SETTINGS, PACE, [...(await recentPosts(transaction, now)), now])
}

/** The notices that stay on the board, the newest first; the history keeps the others. The newest always stays. */
export function onBoard(notices: readonly Notice[]): Notice[] {
  let bytes = 0
  const end = notices.slice(0, MAX_NOTICES).findIndex((notice) => {
    bytes += Buffer.byteLength(JSON.stringify(notice))
    return bytes > MOST_BYTES
  })
  return notices.slice(0, end < 0 ? MAX_NOTICES : Math.max(end, 1))
}
