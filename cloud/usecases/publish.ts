import type { Programme } from 'domain/programme'
import type { Release } from 'domain/release'
import { releasePaths } from 'domain/release-files'
import type { Platform, Transaction } from '../ports'
import { type Frozen, freeze } from './freeze'
import { readNewest } from './read-release'
import { getHead, putNewest, type ReleaseRecord } from './records'
import { markRehearsed } from './reminders/records'
import { trustedNow } from './trusted-time'

/** The release that is made, and the one before it, if any. */
export type Step = { readonly record: ReleaseRecord; readonly previous: Release | undefined }

/** Checks what has to hold for the release and writes what belongs to it. If it throws, nothing is published. */
export type Settle = (transaction: Transaction, step: Step) => Promise<void>

/**
 * Makes `programme` the next release and tells every listener. Killed at any point it leaves the old release or the
 * new one, whole. Of two at once each gets a number of its own; the later one's changes are against the earlier.
 * Throws what `settle` throws.
 */
export async function publish(
  platform: Platform,
  programme: Programme,
  note?: string,
  settle: Settle = async () => undefined,
): Promise<ReleaseRecord> {
  for (;;) {
    const newest = await readNewest(platform)
    const previous = newest?.release
    const frozen = await freeze(platform, { programme, previous, newest, note })
    const { record } = frozen
    let isNext = false
    try {
      isNext = await follows(platform, { record, previous }, settle)
    } finally {
      if (!isNext) await discard(platform, frozen)
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
    await putNewest(transaction, { ...head, ...record }, { before: head, now: trustedNow(platform.clock) })
    return true
  })

/** Deletes the files of a release that was not published; one whose answer was lost may have been. */
async function discard(platform: Platform, { record, paths }: Frozen): Promise<void> {
  const newest = await readNewest(platform)
  const named = newest ? releasePaths({ ...record, sha: newest.sha }, newest.manifest) : []
  for (const path of paths) if (!named.includes(path)) await platform.blobs.remove(path)
}
