import { FORMAT } from 'domain/format/format'
import { HOUR } from 'domain/time/time'
import { type Platform, PRIVATE } from '../../ports'
import { compactActs } from '../draft/compact-acts'
import { endAfter, trustedNow } from '../forum/forum-time'
import { forgetAbandonedUploads } from '../import/uploads'
import { removeUnusedMedia } from '../media/unused-media'
import { makeToken } from '../members/secrets'
import { JSON_TYPE, jsonFile } from '../store/files'
import { getHead, getRelease, listReleases, putRelease, type StoredRelease } from '../store/records'
import { deleteDueFiles, REMOVAL_DELAY, scheduleRemoval } from '../store/removals'
import { type ArchivedRelease, publicPaths, readRecorded } from './read-release'

/** A backup reads the documents first and the files after them: for this long a file stays under both names. */
const OVERLAP = HOUR

/** What a worker does with files from time to time. */
export async function cleanUpFiles(platform: Platform): Promise<void> {
  await archiveReleases(platform)
  await deleteDueFiles(platform)
  await removeUnusedMedia(platform)
  await forgetAbandonedUploads(platform)
  await compactActs(platform)
}

/**
 * Copies superseded releases to names that are published nowhere: members read them, and rolling back goes on working.
 * The public files are deleted a day after the next release, those apart that a later one names too. Cut short
 * anywhere, the next call goes on.
 */
async function archiveReleases(platform: Platform): Promise<void> {
  const head = await getHead(platform.documents)
  if (!head) return
  const now = trustedNow(platform.clock)
  for (const record of await listReleases(platform.documents)) {
    if (record.release >= head.release || record.kept !== undefined) continue
    // Its day begins now.
    if (record.superseded === undefined) await supersede(platform, record)
    else if (record.superseded + REMOVAL_DELAY - OVERLAP <= now) await keep(platform, record)
  }
}

/** Writes down since when a release has not been the newest. */
const supersede = ({ documents, clock }: Platform, { release }: StoredRelease): Promise<void> =>
  documents.transact(async (transaction) => {
    const record = await getRelease(transaction, release)
    if (record && record.superseded === undefined)
      await putRelease(transaction, { ...record, superseded: trustedNow(clock) })
  })

/** The copy comes first and the record points at it; only then may the public files go. */
async function keep(platform: Platform, record: StoredRelease): Promise<void> {
  const { documents, blobs, clock } = platform
  const { release, sha, superseded = 0 } = record
  // One that is lost or damaged cannot be kept, and must not hold up the others.
  const whole = await readRecorded(platform, record).catch(() => undefined)
  if (!whole) return
  const paths = await publicPaths(platform, record)
  const value: ArchivedRelease = { format: FORMAT, ...whole }
  const file = await jsonFile(value)
  // The token is the key to the file, and the hash at the end is what its bytes are checked against.
  const kept = `${PRIVATE}kept/${release}-${makeToken()}-${file.sha}.json`
  await blobs.put(kept, { bytes: file.bytes, type: JSON_TYPE })
  const isKept = await documents.transact(async (transaction) => {
    const now = await getRelease(transaction, release)
    if (now?.sha !== sha || now.kept !== undefined) return false
    await putRelease(transaction, { ...now, kept })
    const due = Math.max(superseded + REMOVAL_DELAY, endAfter(clock, OVERLAP))
    await scheduleRemoval(transaction, { part: 'release', number: release, paths, due })
    return true
  })
  if (!isKept) await blobs.remove(kept)
}
