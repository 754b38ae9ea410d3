import {
  broughtCollections,
  requireDocument,
  requireEffects,
  requireGallery,
  requireItem,
  requireManifest,
  requireNotices,
  requireRelease,
} from 'domain/brought/schemas'
import { draftedIn } from 'domain/draft/draft-items'
import { hasRelease } from 'domain/release/has-release'
import type { BroughtFacts } from 'domain/wire/wire-restore'
import type { Platform } from '../../ports'
import { ACTS, getAct, readDraftLog } from '../draft/acts'
import { ensureDraft } from '../draft/store'
import { readNotices } from '../notices/read-notices'
import { readPhotos } from '../photos/read-photos'
import { readHead } from '../release/read-head'
import { readNewest, readRecorded } from '../release/read-release'
import { listAll } from '../store/list-all'
import { listReleases } from '../store/records'
import { upgradeStore } from '../upgrade/upgrade-store'

/**
 * Brings a forum that is not served yet to this code's format, and reads all that it consists of. Throws where something in it is
 * not as this app writes it. Returns what is in it.
 */
export async function requireSoundForum(platform: Platform): Promise<BroughtFacts> {
  await upgradeStore(platform)
  await ensureDraft(platform)
  for (const collection of broughtCollections)
    for await (const { id, body } of listAll(platform.documents, collection)) requireDocument(collection, id, body)
  await requireReleases(platform)
  const programme = await requireDraft(platform)
  const gallery = await readPhotos(platform)
  requireGallery(gallery)
  requireNotices(await readNotices(platform))
  return { days: programme.forum.days.length, sessions: programme.sessions.length, photos: gallery.photos.length }
}

async function requireReleases(platform: Platform): Promise<void> {
  const newest = await readNewest(platform)
  if (newest) {
    requireManifest('release', newest.manifest)
    requireRelease('release', newest.release)
  }
  const { release: last } = await readHead(platform)
  for (const record of await listReleases(platform.documents)) {
    if (hasRelease(record) && record.release === last) continue
    // One that cannot be read does no harm: it is lost already.
    const release = await readRecorded(platform, record).catch(() => undefined)
    if (release) requireRelease(`release ${record.release}`, release)
  }
}

async function requireDraft(platform: Platform) {
  const log = await readDraftLog(platform)
  for (const [address, item] of log.items) requireItem(address, item)
  for await (const { id } of listAll(platform.documents, ACTS))
    requireEffects(Number(id), await getAct(platform, Number(id)))
  return draftedIn(log)
}
