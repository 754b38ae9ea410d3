import type { Programme } from 'domain/programme/programme'
import type { Release } from 'domain/release/release'
import { releasePaths } from 'domain/release/release-files'
import type { Platform, Transaction } from '../../ports'
import { markRehearsed } from '../reminders/records'
import { createRelease, getHead, type HeadRecord, putHead, type ReleaseRecord } from '../store/records'
import { type PublishedRelease, readNewest } from './read-release'
import { type WrittenRelease, writeNextRelease } from './write-release'

/** The release that is made, and the one before it, if any. */
export type ReleaseToCommit = { readonly record: ReleaseRecord; readonly previous: Release | undefined }

/** Checks what has to hold for the release and writes what belongs to it. If it throws, nothing is published. */
export type CommitHook = (transaction: Transaction, step: ReleaseToCommit) => Promise<void>

/**
 * Makes `programme` the next release and tells every listener. Killed at any point it leaves the old release or the
 * new one, whole. Of two at once each gets a number of its own; the later one's changes are against the earlier.
 * Throws what `settle` throws.
 */
export async function publish(
  platform: Platform,
  programme: Programme,
  note?: string,
  settle: CommitHook = async () => undefined,
  known?: PublishedRelease,
): Promise<ReleaseRecord> {
  for (let newest = known ?? (await readNewest(platform)); ; newest = await readNewest(platform)) {
    const previous = newest?.release
    const frozen = await writeNextRelease(platform, { programme, previous, newest, note })
    const { record } = frozen
    const before = newest && { release: newest.release.release, sha: newest.sha }
    let head: HeadRecord | undefined
    try {
      head = await commitRelease(platform, { record, previous, before }, settle)
    } finally {
      if (!head) await discard(platform, frozen)
    }
    if (!head) continue
    platform.changes.announce(head)
    return record
  }
}

/**
 * Makes the release the newest and returns the head; `undefined` where another was published in the meantime. `before`
 * is written down outside the transaction: that a release has this file is true whatever comes of the next one.
 */
export async function commitRelease<
  S extends Pick<ReleaseToCommit, 'record'> & { readonly before: ReleaseRecord | undefined },
>(
  platform: Platform,
  step: S,
  settle: (transaction: Transaction, step: S) => Promise<void>,
): Promise<HeadRecord | undefined> {
  const { record, before } = step
  if (before) await createRelease(platform.documents, before)
  return platform.documents.transact(async (transaction) => {
    const head = await getHead(transaction)
    if (head?.release !== record.release - 1) return undefined
    await settle(transaction, step)
    if (platform.clockOffset !== 0) await markRehearsed(transaction, record.release)
    const next = { ...head, ...record }
    await putHead(transaction, next)
    return next
  })
}

/** Deletes the files of a release that was not published; one whose answer was lost may have been. */
async function discard(platform: Platform, { record, paths }: WrittenRelease): Promise<void> {
  const newest = await readNewest(platform)
  const named = newest ? releasePaths({ ...record, sha: newest.sha }, newest.manifest) : []
  for (const path of paths) if (!named.includes(path)) await platform.blobs.remove(path)
}
