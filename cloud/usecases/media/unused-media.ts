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

type Store = Pick<Platform, 'documents' | 'clock'>

/** Has a file removed once nothing names it, in a day at the earliest. */
export const watchMedia = ({ documents, clock }: Store, path: string): Promise<number> =>
  documents.transact((transaction) =>
    transaction.put<Watched>(BROUGHT_MEDIA, path.slice('media/'.length), { due: trustedNow(clock) + UNSAVED }),
  )

/**
 * Removes files that no release, no draft and no act that can be undone names. A release keeps its files for ever, so
 * one that is in a release is not looked at again. Cut short anywhere, the next call goes on.
 */
export async function removeUnusedMedia(platform: Platform): Promise<void> {
  const { documents, blobs, clock } = platform
  const now = trustedNow(clock)
  const due: string[] = []
  for await (const { id, body } of listAll<Watched>(documents, BROUGHT_MEDIA)) if (body.due <= now) due.push(id)
  if (due.length === 0 || !(await getHead(documents))) return
  const released = await namedByReleases(platform, due.map(pathOf))
  const drafted = await namedByDraft(platform)
  for (const id of due) {
    const isInUse = drafted.has(pathOf(id)) && !released.has(pathOf(id))
    if (!isInUse && !released.has(pathOf(id))) await blobs.remove(pathOf(id))
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
async function namedByReleases(platform: Platform, wanted: readonly string[]): Promise<ReadonlySet<string>> {
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
  return new Set(mediaReferences(programme, await readPhotos(platform), ...sides).keys())
}
