import type { Noticeboard } from 'domain/notices/notice'
import type { Gallery } from 'domain/photos/album'
import type { Programme } from 'domain/programme/programme'
import { UNPUBLISHED } from 'domain/release/release'
import { noticesPath, photosPath } from 'domain/release/release-files'
import type { Platform } from '../../ports'
import { ensureDraft } from '../draft/store'
import { makeId } from '../members/secrets'
import { writeNextRelease } from '../release/write-release'
import { putRevision } from '../store/files'
import { getHead, type HeadRecord, putHead, type ReleaseRecord } from '../store/records'
import { upgradeStore } from '../upgrade/upgrade-store'

/** What a forum begins with. A file's path is below the backend's address, such as `media/plan-1a2b3c4d.svg`. */
export type Seed = {
  programme: Programme
  gallery: Gallery
  noticeboard: Noticeboard
  files: { path: string; type: string; bytes: Uint8Array }[]
  /** The programme is a draft: guests see nothing of it before somebody publishes it. */
  isUnpublished?: boolean
  /** It is a forum of another home, whose sessions keep the times and rooms that were announced there. */
  isMoved?: boolean
}

const FIRST_REV = 1

/**
 * The first start: files, release 1 or only a draft, photos and notices from the seed. The head is written last, so that a start cut
 * short is done again from the beginning, and one that was completed is left alone. Data of an older format is upgraded,
 * and the draft is made from the newest release where there is none.
 */
export async function openForum(platform: Platform, readSeed: () => Promise<Seed>): Promise<void> {
  await upgradeStore(platform)
  if (!(await getHead(platform.documents))) await begin(platform, readSeed)
  await ensureDraft(platform)
}

async function begin(platform: Platform, readSeed: () => Promise<Seed>): Promise<void> {
  const seed = await readSeed()
  for (const { path, type, bytes } of seed.files) await platform.blobs.put(path, { bytes, type })
  const head: HeadRecord = {
    series: makeId('r'),
    ...(await firstRelease(platform, seed)),
    notices: await putRevision(platform, noticesPath, { ...seed.noticeboard, rev: FIRST_REV }),
    photos: await putRevision(platform, photosPath, { ...seed.gallery, rev: FIRST_REV }),
  }
  await platform.documents.transact(async (transaction) => {
    if (!(await getHead(transaction))) await putHead(transaction, head)
  })
  platform.changes.announce()
}

async function firstRelease(
  platform: Platform,
  { programme, isUnpublished, isMoved = false }: Seed,
): Promise<ReleaseRecord> {
  if (!isUnpublished) return (await writeNextRelease(platform, { programme, previous: undefined, isMoved })).record
  // There is no release that it could be made of later.
  await ensureDraft(platform, programme)
  return UNPUBLISHED
}
