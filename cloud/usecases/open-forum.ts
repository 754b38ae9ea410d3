import type { Gallery } from 'domain/album'
import type { Noticeboard } from 'domain/notice'
import type { Programme } from 'domain/programme'
import { noticesPath, photosPath } from 'domain/release-files'
import type { Platform } from '../ports'
import { ensureDraft } from './draft/store'
import { putRevision } from './files'
import { freeze } from './freeze'
import { makeId } from './members/secrets'
import { getHead, type HeadRecord, putHead } from './records'
import { upgradeStore } from './upgrade/upgrade-store'

/** What a forum begins with. A file's path is below the backend's address, such as `media/plan-1a2b3c4d.svg`. */
export type Seed = {
  programme: Programme
  gallery: Gallery
  noticeboard: Noticeboard
  files: { path: string; type: string; bytes: Uint8Array }[]
}

const FIRST_REV = 1

/**
 * The first start: files, release 1, photos and notices from the seed. The head is written last, so that a start cut
 * short is done again from the beginning, and one that was completed is left alone. Data of an older format is upgraded,
 * and the draft is made from the newest release where there is none.
 */
export async function openForum(platform: Platform, readSeed: () => Promise<Seed>): Promise<void> {
  await upgradeStore(platform)
  if (!(await getHead(platform.documents))) await publishSeed(platform, readSeed)
  await ensureDraft(platform)
}

async function publishSeed(platform: Platform, readSeed: () => Promise<Seed>): Promise<void> {
  const seed = await readSeed()
  for (const { path, type, bytes } of seed.files) await platform.blobs.put(path, { bytes, type })
  const head: HeadRecord = {
    series: makeId('r'),
    ...(await freeze(platform, { programme: seed.programme, previous: undefined })).record,
    notices: await putRevision(platform, noticesPath, { ...seed.noticeboard, rev: FIRST_REV }),
    photos: await putRevision(platform, photosPath, { ...seed.gallery, rev: FIRST_REV }),
  }
  await platform.documents.transact(async (transaction) => {
    if (!(await getHead(transaction))) await putHead(transaction, head)
  })
  platform.changes.announce()
}
