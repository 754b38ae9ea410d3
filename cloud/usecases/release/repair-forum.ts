import { draftedIn } from 'domain/draft/draft-items'
import type { Noticeboard } from 'domain/notices/notice'
import type { Gallery } from 'domain/photos/album'
import { Problem } from 'domain/problem'
import type { Manifest } from 'domain/release/manifest'
import type { Pointer, Release } from 'domain/release/release'
import { manifestPath, noticesPath, partPath, photosPath } from 'domain/release/release-files'
import type { Platform } from '../../ports'
import { consoleActor } from '../actor'
import { appended, claimNumber, prepare, readDraftLog } from '../draft/acts'
import { putRevision, readJsonFile, shaOf } from '../store/files'
import { getHead, getRelease, type HeadRecord, putHead, type StoredRelease } from '../store/records'
import { commitRelease } from './publish'
import { readRecorded } from './read-release'
import { writeNextRelease } from './write-release'

/** What was made anew: the release's number; a board, which begins empty. */
export type Repaired = { readonly release?: number; readonly notices?: true; readonly photos?: true }

/**
 * Makes anew what the head names and the store has lost: the newest release from the draft, as the release after it;
 * the notices and the photos without any. For a forum of which there is no backup. What is whole is left alone.
 */
export async function repairForum(platform: Platform): Promise<Repaired> {
  const head = await getHead(platform.documents)
  if (!head) throw new Problem('gone', 'There is no forum yet.')
  const boards = await mendBoards(platform, head)
  const mended = (await isWhole(platform, head)) ? boards : { ...boards, release: await publishAnew(platform, head) }
  if (Object.keys(mended).length > 0) platform.changes.announce()
  return mended
}

async function isThere({ blobs }: Platform, path: string, sha: string): Promise<boolean> {
  // A damaged file may be refused instead of given.
  const blob = await blobs.get(path).catch(() => undefined)
  return blob !== undefined && (await shaOf(new Uint8Array(blob.bytes))) === sha
}

/** Whether all files of a release are there: its parts by their hashes, or the file that members read. */
async function isWhole(platform: Platform, record: StoredRelease): Promise<boolean> {
  const { kept, sha } = record
  if (kept !== undefined) return isThere(platform, kept, /([0-9a-f]{64})\.json$/.exec(kept)?.[1] ?? '')
  if (!(await isThere(platform, manifestPath(record), sha))) return false
  const { parts } = await readJsonFile<Manifest>(platform, manifestPath(record))
  for (const part of parts) if (!(await isThere(platform, partPath(part), part.sha))) return false
  return true
}

async function mendBoards(platform: Platform, head: HeadRecord): Promise<Repaired> {
  const isLost = async (path: (pointer: Pointer) => string, pointer: Pointer): Promise<boolean> =>
    !(await isThere(platform, path(pointer), pointer.sha))
  const noticeboard: Noticeboard = { rev: head.notices.rev + 1, notices: [] }
  const gallery: Gallery = { rev: head.photos.rev + 1, albums: [], photos: [] }
  const notices = (await isLost(noticesPath, head.notices)) && (await putRevision(platform, noticesPath, noticeboard))
  const photos = (await isLost(photosPath, head.photos)) && (await putRevision(platform, photosPath, gallery))
  if (!notices && !photos) return {}
  await platform.documents.transact(async (transaction) => {
    const now = await getHead(transaction)
    if (now) await putHead(transaction, { ...now, ...(notices && { notices }), ...(photos && { photos }) })
  })
  return { ...(notices && { notices: true }), ...(photos && { photos: true }) }
}

async function publishAnew(platform: Platform, head: HeadRecord): Promise<number> {
  const lost = head.release
  const log = await readDraftLog(platform)
  const programme = draftedIn(log)
  const previous = await lastWhole(platform, lost - 1)
  const { record: made } = await writeNextRelease(platform, { programme, previous, number: lost + 1 })
  const { release } = made
  const [before, after] = [{ release: lost }, { release }]
  const pending = await prepare(platform, log, consoleActor, { act: 'publish', before, after, release })
  const isNext = await commitRelease(platform, { record: made, before: head }, async (transaction) => {
    if (!(await claimNumber(transaction, pending))) throw overtaken()
  })
  if (isNext) await appended(platform, log, pending)
  if (isNext) return release
  throw overtaken()
}

const overtaken = (): Problem => new Problem('stale', 'Somebody published in the meantime; run it again.')

/** The newest release up to `number` whose file is whole; `undefined` where all are lost. */
async function lastWhole(platform: Platform, number: number): Promise<Release | undefined> {
  for (let release = number; release > 0; release--) {
    const known = await getRelease(platform.documents, release)
    if (known && (await isWhole(platform, known))) return readRecorded(platform, known)
  }
  return undefined
}
