import type { Programme } from 'domain/programme'
import type { Platform, Transaction } from '../ports'
import { freeze } from './freeze'
import { readRelease } from './read-release'
import { getHead, putNewest, type ReleaseRecord } from './records'
import { markRehearsed } from './reminders/records'

/** What has to be so for the release to be made, and what is written with it. What it throws, nothing is published. */
export type Settle = (transaction: Transaction, record: ReleaseRecord) => Promise<void>

/**
 * Makes `programme` the next release and tells every listener. Killed at any point it leaves the old release or the
 * new one, whole. Of two at once each gets a number of its own; the later one's changes are against the earlier.
 * Throws `gone` before the first release, and what `settle` throws.
 */
export async function publish(
  platform: Platform,
  programme: Programme,
  note?: string,
  settle: Settle = async () => undefined,
): Promise<ReleaseRecord> {
  for (;;) {
    const previous = await readRelease(platform)
    const record = await freeze(platform, { programme, previous, note })
    if (!(await follows(platform, record, settle))) continue
    platform.changes.announce()
    return record
  }
}

/** Whether the release became the newest. It does not where another was published in the meantime. */
const follows = (platform: Platform, record: ReleaseRecord, settle: Settle): Promise<boolean> =>
  platform.documents.transact(async (transaction) => {
    const head = await getHead(transaction)
    if (head?.release !== record.release - 1) return false
    await settle(transaction, record)
    if (platform.rehearsal !== 0) await markRehearsed(transaction, record.release)
    await putNewest(transaction, { ...head, release: record.release, sha: record.sha })
    return true
  })
