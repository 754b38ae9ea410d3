import { UNDO_HORIZON } from 'domain/draft/log'
import { mediaReferences } from 'domain/photos/media'
import { DAY, type Moment } from 'domain/time/time'
import type { Platform } from '../../ports'
import { readAudit } from '../draft/acts'
import { readDraft } from '../draft/read-draft'
import { trustedNow } from '../forum/forum-time'
import { readPhotos } from '../photos/read-photos'
import { readNewest, readRecorded } from '../release/read-release'
import { listAll } from '../store/list-all'
import { getHead, listReleases } from '../store/records'

/** Files that organisers brought and no release names yet, by their name in `media/`; `due`: when to look at them again. */
export const BROUGHT_MEDIA = 'brought-media'

type Watched = { readonly due: Moment }

/** Between bringing a file and saving the form that it is for. */
const UNSAVED = DAY
/** A file of the draft is looked at again from time to time. */
const AGAIN = 7 * DAY

const pathOf = (id: string): string => `media/${id}`
const idOf = (path: string): string => path.slice('media/'.length)

type Store = Pick<Platform, 'documents' | 'clock'>

/** Has a file removed once nothing names it, in a day at the earliest. */
export const watchMedia = ({ documents, clock }: Store, path: string): Promise<number> =>
  documents.transact((transaction) =>
    transaction.put<Watched>(BROUGHT_MEDIA, idOf(path), { due: trustedNow(clock) + UNSAVED }),
  )

/** The document that has a file removed so, for who writes documents themselves. */
export const watchedMedia = (path: string, now: Moment): { readonly id: string; readonly body: Watched } => ({
  id: idOf(path),
  body: { due: now + UNSAVED },
})

/** Documents that one transaction removes, each a request on CloudBase. */
const BATCH = 50

/** What the gallery names goes when it is removed there. */
export async function unwatchMedia(
  { documents }: Pick<Platform, 'documents'>,
  paths: readonly string[],
): Promise<void> {
  for (let from = 0; from < paths.length; from += BATCH)
    await documents.transact(async (transaction) => {
      for (const path of paths.slice(from, from + BATCH)) await transaction.remove(BROUGHT_MEDIA, idOf(path))
    })
}

/** Whether a file was brought, maybe again: what it is for may not be saved yet. */
const isWatched = async ({ documents, clock }: Store, path: string): Promise<boolean> =>
  ((await documents.get<Watched>(BROUGHT_MEDIA, idOf(path)))?.body.due ?? 0) > trustedNow(clock)

/**
 * Removes a file, unless it is wanted by then: one that was brought or named while it went is put back. Its name is made of
 * what it holds, so what is put back is what was brought.
 */
export async function removeMedia(platform: Platform, path: string): Promise<void> {
  const { blobs } = platform
  const blob = await blobs.get(path)
  await blobs.remove(path)
  if (blob && (await isWanted(platform, path))) await blobs.put(path, blob)
}

const isWanted = async (platform: Platform, path: string): Promise<boolean> =>
  (await isWatched(platform, path)) ||
  mediaReferences((await readDraft(platform)).programme, await readPhotos(platform)).has(path)

/**
 * Removes files that no release, no gallery, no draft and no act that can be undone names. A release keeps its files for
 * ever, and a photo's go with it, so such a file is not looked at again. Cut short anywhere, the next call goes on.
 */
export async function removeUnusedMedia(platform: Platform): Promise<void> {
  const { documents, clock } = platform
  const now = trustedNow(clock)
  const due: string[] = []
  for await (const { id, body } of listAll<Watched>(documents, BROUGHT_MEDIA)) if (body.due <= now) due.push(id)
  if (due.length === 0 || !(await getHead(documents))) return
  const kept = await namedByReleases(platform, due.map(pathOf))
  for (const path of mediaReferences(await readPhotos(platform)).keys()) kept.add(path)
  const drafted = await namedByDraft(platform)
  for (const id of due) {
    const path = pathOf(id)
    const isInUse = drafted.has(path) && !kept.has(path)
    if (!isInUse && !kept.has(path)) await removeMedia(platform, path)
    await documents.transact(async (transaction) => {
      // It may have been brought again meanwhile.
      const watched = (await transaction.get<Watched>(BROUGHT_MEDIA, id))?.body
      if (!watched || watched.due > now) return
      if (isInUse) await transaction.put<Watched>(BROUGHT_MEDIA, id, { due: now + AGAIN })
      else await transaction.remove(BROUGHT_MEDIA, id)
    })
  }
}

/** Those of the files that a release names. Earlier releases are read only as long as one is still looked for. */
async function namedByReleases(platform: Platform, wanted: readonly string[]): Promise<Set<string>> {
  const named = new Set<string>()
  const note = (programme: unknown): void => {
    const references = mediaReferences(programme)
    for (const path of wanted) if (references.has(path)) named.add(path)
  }
  const newest = await readNewest(platform)
  note(newest?.release.programme)
  for (const record of (await listReleases(platform.documents)).reverse()) {
    if (named.size === wanted.length) break
    if (record.release !== newest?.release.release) note((await readRecorded(platform, record)).programme)
  }
  return named
}

/** What the draft names, and what it would name after undo or redo. */
async function namedByDraft(platform: Platform): Promise<ReadonlySet<string>> {
  const acts = await readAudit(platform, { limit: UNDO_HORIZON })
  const sides = acts.flatMap(({ before, after }) => [before, after])
  const { programme } = await readDraft(platform)
  return new Set(mediaReferences(programme, ...sides).keys())
}
