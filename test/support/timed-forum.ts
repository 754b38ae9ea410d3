import type { Duration } from 'domain/time/time'
import { draftedForum } from './sample-draft'

/** A drafted forum whose clock a test moves. It begins with the first of September 2024. */
export async function timedForum() {
  let now = Date.UTC(2024, 8, 1)
  const home = await draftedForum({ clock: { now: () => now } })
  /** A duration below 0 sets the clock back. */
  const pass = (duration: Duration) => {
    now += duration
  }
  return { ...home, pass }
}

export type TimedForum = Awaited<ReturnType<typeof timedForum>>
