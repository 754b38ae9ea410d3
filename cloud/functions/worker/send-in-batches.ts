import type { Moment } from 'domain/time/time'
import type { Platform } from '../../ports'
import { drainOutbox } from '../../usecases/reminders/drain'
import { OUTBOX } from '../../usecases/reminders/records'
import { countDocuments, listAll } from '../../usecases/store/list-all'

/** Messages between two looks at the clock: what the platform cut short of them would be unknown. */
const PART = 20

/** Sends what is due, in parts that begin before `until`; the next run goes on with the rest. */
export async function sendInBatches(platform: Platform, until: Moment): Promise<void> {
  for (let before = 0; platform.clock.now() < until; ) {
    const ended = await drainOutbox(platform, { limit: PART })
    const now = await countDocuments(listAll(platform.documents, OUTBOX))
    // What is left is not due yet, or somebody else is sending it.
    if (now === 0 || (now === before && Object.keys(ended).length === 0)) return
    before = now
  }
}
