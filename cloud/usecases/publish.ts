import type { Programme } from 'domain/programme'
import type { Release } from 'domain/release'
import { releasePath } from 'domain/release-files'
import type { Platform, Transaction } from '../ports'
import { freeze } from './freeze'
import { readRelease } from './read-release'
import { getHead, getRelease, markSuperseded, putNewest, type ReleaseRecord } from './records'
import { markRehearsed } from './reminders/records'
import { trustedNow } from './trusted-time'

/** The release that is made, and the one before it. */
export type Step = { readonly record: ReleaseRecord; readonly previous: Release }

/** Checks what has to hold for the release and writes what belongs to it. If it throws, nothing is published. */
export type Settle = (transaction: Transaction, step: Step) => Promise<void>

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
    let isNext = false
    try {
      isNext = await follows(platform, { record, previous }, settle)
    } finally {
      if (!isNext) await discard(platform, record)
    }
    if (!isNext) continue
    platform.changes.announce()
    return record
  }
}

/** Whether the release became the newest. It does not where another was published in the meantime. */
export const follows = <S extends Pick<Step, 'record'>>(
  platform: Platform,
  step: S,
  settle: (transaction: Transaction, step: S) => Promise<void>,
): Promise<boolean> =>
  platform.documents.transact(async (transaction) => {
    const { record } = step
    const head = await getHead(transaction)
    if (head?.release !== record.release - 1) return false
    await settle(transaction, step)
    if (platform.rehearsal !== 0) await markRehearsed(transaction, record.release)
    await markSuperseded(transaction, head.release, trustedNow(platform.clock))
    await putNewest(transaction, { ...head, release: record.release, sha: record.sha })
    return true
  })

/** Deletes the file of a release that was not published; another publish may have made the very same one. */
async function discard({ documents, blobs }: Platform, record: ReleaseRecord): Promise<void> {
  if ((await getRelease(documents, record.release))?.sha !== record.sha) await blobs.remove(releasePath(record))
}
