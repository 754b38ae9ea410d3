import { manifestPath } from 'domain/release/release-files'
import type { Platform } from '../../ports'
import { endAfter } from '../forum/forum-time'
import { readNewest } from '../release/read-release'
import { writeRelease } from '../release/write-release'
import { getHead, putHead, putRelease } from '../store/records'
import { REMOVAL_DELAY, scheduleRemoval } from '../store/removals'

/**
 * The newest release of format 1, all of which was one file, becomes a manifest and its parts, under the same number.
 * Earlier ones stay as they are, and are upgraded when they are read.
 */
export async function upgradeReleases(platform: Platform): Promise<void> {
  const { documents, clock } = platform
  const newest = await readNewest(platform)
  if (!newest || newest.manifest.parts.length > 0) return
  const { record } = await writeRelease(platform, newest.release)
  await documents.transact(async (transaction) => {
    const head = await getHead(transaction)
    if (head?.sha !== newest.sha) return
    await putHead(transaction, { ...head, ...record })
    await putRelease(transaction, record)
    const [number, paths] = [head.release, [manifestPath(head)]]
    await scheduleRemoval(transaction, { part: 'release-1', number, paths, due: endAfter(clock, REMOVAL_DELAY) })
  })
}
