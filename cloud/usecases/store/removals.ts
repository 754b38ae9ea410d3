import { mediaOf } from 'domain/photos/media'
import { noticesPath, photosPath, releasePaths } from 'domain/release/release-files'
import { DAY, type Moment } from 'domain/time/time'
import { MEDIA, type Platform, type ReadOnlyStore, type Transaction } from '../../ports'
import { readDraft } from '../draft/read-draft'
import { trustedNow } from '../forum/forum-time'
import { removeMedia } from '../media/unused-media'
import { readPhotos } from '../photos/read-photos'
import { publicPaths, readNewest } from '../release/read-release'
import { listAll } from './list-all'
import { getHead, listReleases } from './records'

/** Files to delete, and when. Written in the transaction of the act that takes their last name away. */
export const REMOVALS = 'removals'

/** `of`: what the files were of, so that it can be put back. */
type Removal = { readonly paths: readonly string[]; readonly due: Moment; readonly of?: unknown }

/** What the head named lives this much longer: a phone that has read the head before may still ask for it. */
export const REMOVAL_DELAY = DAY
/** Superseded files of one part that may wait; older ones are deleted sooner, so that many acts do not fill the disk. */
const MOST_WAITING = 100
/** Media wait their time, however many: until then they can be put back. */
const MEDIA_PART = 'media'
/** Documents that one transaction removes, each a request on CloudBase. */
const BATCH = 50

/** Padded, so that the order of ids is the order of revisions. */
const idOf = (part: string, number: number): string => `${part}/${String(number).padStart(10, '0')}`

/** Has superseded files deleted at `due`. `number` counts the states of a part. */
export async function scheduleRemoval(
  transaction: Transaction,
  { part, number, paths, due }: Removal & { readonly part: string; readonly number: number },
): Promise<void> {
  const removal: Removal = { paths, due }
  await transaction.put(REMOVALS, idOf(part, number), removal)
}

const mediaId = (id: string): string => `${MEDIA_PART}/${id}`

/** Has media deleted at `due`, unless something names it again by then. */
export async function scheduleMediaRemoval(transaction: Transaction, id: string, removal: Removal): Promise<void> {
  await transaction.put<Removal>(REMOVALS, mediaId(id), removal)
}

/** What waits to be deleted under this id. */
export const mediaRemoval = async (reader: ReadOnlyStore, id: string): Promise<Removal | undefined> =>
  (await reader.get<Removal>(REMOVALS, mediaId(id)))?.body

/** Lets the media stay; returns false where it is deleted already, or maybe just now. */
export async function cancelMediaRemoval(transaction: Transaction, id: string, now: Moment): Promise<boolean> {
  const removal = await mediaRemoval(transaction, id)
  if (!removal || removal.due <= now) return false
  await transaction.remove(REMOVALS, mediaId(id))
  return true
}

/** Files to delete with the next look, unless something names them. */
export const leftoverRemoval = (paths: readonly string[]): Removal => ({ paths, due: 0 })

/** Deletes the files that are due. Cut short anywhere, the next call goes on; two at once do no harm. */
export async function deleteDueFiles(platform: Platform): Promise<void> {
  const { due, later } = await removals(platform)
  if (due.length === 0) return
  const named = new Set([...(await namedPaths(platform)), ...later.flatMap(({ paths }) => paths)])
  for (let from = 0; from < due.length; from += BATCH) {
    const batch = due.slice(from, from + BATCH)
    for (const path of batch.flatMap(({ paths }) => paths)) if (!named.has(path)) await remove(platform, path)
    await platform.documents.transact(async (transaction) => {
      for (const { id } of batch) await transaction.remove(REMOVALS, id)
    })
  }
}

/** A photo may be added again just then. */
const remove = (platform: Platform, path: string): Promise<void> =>
  path.startsWith(MEDIA) ? removeMedia(platform, path) : platform.blobs.remove(path)

type Waiting = Removal & { readonly id: string }

/** What is to be deleted now, and what another time. */
async function removals({ documents, clock }: Platform): Promise<Record<'due' | 'later', Waiting[]>> {
  const byPart = new Map<string, Waiting[]>()
  for await (const { id, body } of listAll<Removal>(documents, REMOVALS)) {
    const part = id.slice(0, id.indexOf('/'))
    byPart.set(part, [...(byPart.get(part) ?? []), { id, ...body }])
  }
  const now = trustedNow(clock)
  const [due, later]: [Waiting[], Waiting[]] = [[], []]
  for (const [part, waiting] of byPart) {
    const tooMany = part === MEDIA_PART ? 0 : waiting.length - MOST_WAITING
    waiting.forEach((removal, index) => {
      const isDue = removal.due <= now || index < tooMany
      ;(isDue ? due : later).push(removal)
    })
  }
  return { due, later }
}

/** The paths that what is published or drafted names, or was published within the last day. */
export async function namedPaths(
  platform: Pick<Platform, 'documents' | 'blobs' | 'clockOffset'>,
): Promise<readonly string[]> {
  const head = await getHead(platform.documents)
  if (!head) return []
  const [published, draft] = [await readNewest(platform), await readDraft(platform)]
  const named = [
    noticesPath(head.notices),
    photosPath(head.photos),
    ...(published ? releasePaths(head, published.manifest) : []),
    ...mediaOf(published?.release.programme, draft.programme, await readPhotos(platform)),
  ]
  for (const record of await listReleases(platform.documents))
    if (record.kept === undefined && record.release !== head.release)
      named.push(...(await publicPaths(platform, record)))
  return named
}
