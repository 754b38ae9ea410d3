import { draftedIn } from 'domain/draft/draft-items'
import type { Edit } from 'domain/draft/edit'
import type { DraftLog } from 'domain/draft/log'
import { mediaOf, mediaReferences } from 'domain/photos/media'
import { Problem } from 'domain/problem'
import type { Platform } from '../../ports'

/** Throws `bad-input` where an edit names a file that the draft does not have yet and that is not here: a form may be saved days later. */
export async function requireMedia({ blobs }: Pick<Platform, 'blobs'>, log: DraftLog, edits: readonly Edit[]) {
  const named = mediaOf(edits)
  if (named.length === 0) return
  const known = mediaReferences(draftedIn(log))
  for (const path of named)
    if (!known.has(path) && !(await isKept(blobs, path)))
      throw new Problem('bad-input', `The file ${path} is not here any more; choose it again.`)
}

/** A list costs least; it lacks what an environment of CloudBase had before files were listed. */
const isKept = async (blobs: Platform['blobs'], path: string): Promise<boolean> =>
  (await blobs.list(path, { limit: 1 })).includes(path) || (await blobs.get(path)) !== undefined
