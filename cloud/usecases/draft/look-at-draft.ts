import type { Difference } from 'domain/draft/differences'
import { type ListDelta, listDelta } from 'domain/draft/list-delta'
import { type DraftUpdate, draftUpdateSince } from 'domain/draft/log'
import { memoize } from 'domain/memoize'
import type { Change } from 'domain/programme/change'
import type { Warning } from 'domain/warnings/warning'
import { LRUCache } from 'lru-cache'
import type { Documents, Platform } from '../../ports'
import { readDraftLog } from './acts'
import { type Preview, preview, recentPreview } from './preview'

/** A preview against one that was answered before, and what came into the draft. */
export type PreviewUpdate = Pick<Preview, 'id' | 'draftRev' | 'release' | 'reach'> & {
  /** The answer that the lists are told against; none where they are whole. */
  readonly since?: string
  readonly changes: ListDelta<Change>
  readonly differences: ListDelta<Difference>
  readonly warnings: ListDelta<Warning>
  /** None where the log does not say what came since. */
  readonly news?: DraftUpdate
}

type Known = { readonly draft?: number; readonly preview?: string }

/** One object for all desks that know the same, so that it is compared and written out once. */
const looksOf = memoize((_: Documents) => new LRUCache<string, PreviewUpdate>({ max: 8 }))

/** What a desk asks again and again. @param known what it has: its draft's rev, and the id of the last answer */
export async function lookAtDraft(platform: Platform, known: Known): Promise<PreviewUpdate> {
  const log = await readDraftLog(platform)
  const now = await preview(platform, log)
  const before = known.preview === undefined ? undefined : recentPreview(platform, known.preview)
  const looks = looksOf(platform.documents)
  const name = JSON.stringify([now.id, before?.id, known.draft])
  const look =
    looks.get(name) ?? lookOf(now, before, known.draft === undefined ? undefined : draftUpdateSince(log, known.draft))
  looks.set(name, look)
  return look
}

const lookOf = (
  { id, draftRev, release, reach, ...lists }: Preview,
  before?: Preview,
  news?: DraftUpdate,
): PreviewUpdate => ({
  id,
  draftRev,
  release,
  reach,
  ...(before && { since: before.id }),
  changes: listDelta(before?.changes ?? [], lists.changes),
  differences: listDelta(before?.differences ?? [], lists.differences),
  warnings: listDelta(before?.warnings ?? [], lists.warnings),
  ...(news && { news }),
})
