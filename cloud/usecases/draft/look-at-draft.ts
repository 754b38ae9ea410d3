import type { Difference } from 'domain/draft/differences'
import { type ListDelta, listDelta } from 'domain/draft/list-delta'
import { type DraftNews, newsSince } from 'domain/draft/log'
import type { Change } from 'domain/programme/change'
import type { Warning } from 'domain/warnings/warning'
import type { Platform } from '../../ports'
import { readDraftLog } from './acts'
import { type Preview, preview, recentPreview } from './preview'

/** A preview against one that was answered before, and what came into the draft. */
export type Look = Pick<Preview, 'id' | 'draftRev' | 'release' | 'reach'> & {
  /** The answer that the lists are told against; none where they are whole. */
  readonly since?: string
  readonly changes: ListDelta<Change>
  readonly differences: ListDelta<Difference>
  readonly warnings: ListDelta<Warning>
  /** None where the log does not say what came since. */
  readonly news?: DraftNews
}

/** What a desk asks again and again. @param known what it has: its draft's rev, and the id of the last answer */
export async function lookAtDraft(
  platform: Platform,
  known: { readonly draft?: number; readonly preview?: string },
): Promise<Look> {
  const log = await readDraftLog(platform)
  const { id, draftRev, release, reach, ...lists } = await preview(platform, log)
  const before =
    known.preview === undefined ? undefined : await recentPreview(platform, known.preview)?.catch(() => undefined)
  const news = known.draft === undefined ? undefined : newsSince(log, known.draft)
  return {
    id,
    draftRev,
    release,
    reach,
    ...(before && { since: before.id }),
    changes: listDelta(before?.changes ?? [], lists.changes),
    differences: listDelta(before?.differences ?? [], lists.differences),
    warnings: listDelta(before?.warnings ?? [], lists.warnings),
    ...(news && { news }),
  }
}
