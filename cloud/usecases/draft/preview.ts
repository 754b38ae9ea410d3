import { changes } from 'domain/changes'
import { type Difference, differences } from 'domain/draft/differences'
import { withoutItems } from 'domain/draft/kinds'
import type { Change } from 'domain/programme/change'
import { warningsOf } from 'domain/warnings'
import type { Warning } from 'domain/warnings/warning'
import type { Platform } from '../../ports'
import { forumNow } from '../forum-time'
import { readNewest } from '../read-release'
import { reachOf } from '../reminders/reach'
import { readDraft } from './read-draft'

/** What publishing the draft at `draftRev` would change against `release`, the newest. */
export type Preview = {
  readonly draftRev: number
  readonly release: number
  /** What attendees are told. */
  readonly changes: Change[]
  /** Every item that differs. */
  readonly differences: Difference[]
  /** What somebody should look at first; none of it keeps the draft from being published. */
  readonly warnings: Warning[]
  /** How many closed phones it tells at once. */
  readonly reach: number
}

export async function preview(platform: Platform): Promise<Preview> {
  const newest = await readNewest(platform)
  const draft = await readDraft(platform)
  const published = newest?.release.programme ?? withoutItems(draft.programme)
  // The first release changes nothing for anybody.
  const changed = newest ? changes(published, draft.programme) : []
  const now = forumNow(platform)
  return {
    draftRev: draft.rev,
    release: newest?.release.release ?? 0,
    changes: changed,
    differences: differences(published, draft.programme),
    warnings: warningsOf(draft.programme, { published, now }),
    reach: await reachOf(platform, { changes: changed, programme: draft.programme, now }),
  }
}
