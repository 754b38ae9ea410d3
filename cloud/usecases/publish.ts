import type { Programme } from 'domain/programme'
import type { Platform } from '../ports'
import { freeze } from './freeze'
import { readRelease } from './read-release'
import { getHead, putNewest, type ReleaseRecord } from './records'

/**
 * Makes `programme` the next release and tells every listener. Killed at any point it leaves the old release or the
 * new one, whole. Of two at once each gets a number of its own; the later one's changes are against the earlier.
 * Throws `gone` before the first release.
 */
export async function publish(platform: Platform, programme: Programme, note?: string): Promise<ReleaseRecord> {
  for (;;) {
    const previous = await readRelease(platform)
    const record = await freeze(platform, { programme, previous, note })
    if (!(await follows(platform, record))) continue
    platform.changes.announce()
    return record
  }
}

/** Whether the release became the newest. It does not where another was published in the meantime. */
const follows = (platform: Platform, record: ReleaseRecord): Promise<boolean> =>
  platform.documents.transact(async (transaction) => {
    const head = await getHead(transaction)
    if (head?.release !== record.release - 1) return false
    await putNewest(transaction, { ...head, release: record.release, sha: record.sha })
    return true
  })
