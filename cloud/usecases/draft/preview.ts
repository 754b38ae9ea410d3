import { type Difference, differences } from 'domain/draft/differences'
import { draftedIn } from 'domain/draft/draft-items'
import { withoutItems } from 'domain/draft/kinds'
import type { DraftLog } from 'domain/draft/log'
import { memoize } from 'domain/memoize'
import type { Change } from 'domain/programme/change'
import type { Programme } from 'domain/programme/programme'
import { sessionChanges } from 'domain/release/changes'
import type { Release } from 'domain/release/release'
import { MINUTE } from 'domain/time/time'
import type { Warning } from 'domain/warnings/warning'
import { warningSteps } from 'domain/warnings/warnings'
import { LRUCache } from 'lru-cache'
import type { Documents, Platform } from '../../ports'
import { forumNow } from '../forum/forum-time'
import { readNewest } from '../release/read-release'
import { countRecipients } from '../reminders/count-recipients'
import { others } from '../turns'
import { readDraftLog } from './acts'

/** What publishing the draft at `draftRev` would change against `release`, the newest. */
export type Preview = {
  /** The same for the same answer. */
  readonly id: string
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

/** Answers that desks may still have on the screen. */
const REMEMBERED = 8
/** What sessions have begun is told this exactly. */
const EXACT = MINUTE

type Question = {
  readonly platform: Platform
  readonly log: DraftLog
  readonly newest: Release | undefined
  readonly now: number
}

const previewsOf = memoize(
  (_: Documents) =>
    new LRUCache<string, Preview, Question>({
      max: REMEMBERED,
      ignoreFetchAbort: true,
      fetchMethod: (id, _old, { context }) => previewOf(id, context),
    }),
)

/** One that was answered not long ago. */
export const recentPreview = ({ documents }: Platform, id: string): Preview | undefined => previewsOf(documents).get(id)

/**
 * What publishing would change now. It is worked out once for all who ask, in steps, so that guests are answered in
 * between.
 */
export async function preview(platform: Platform, draft?: DraftLog): Promise<Preview> {
  const [log, newest] = [draft ?? (await readDraftLog(platform)), (await readNewest(platform))?.release]
  const now = Math.floor(forumNow(platform) / EXACT) * EXACT
  const id = `${log.rev}-${newest?.release ?? 0}-${now / EXACT}`
  return previewsOf(platform.documents).forceFetch(id, { context: { platform, log, newest, now } })
}

async function previewOf(id: string, { platform, log, newest, now }: Question): Promise<Preview> {
  const programme = draftedIn(log)
  const published = newest?.programme ?? withoutItems(programme)
  await others()
  // The first release changes nothing for anybody.
  const changed = newest ? sessionChanges(published, programme) : []
  await others()
  const different = await differencesOf(published, programme)
  const warnings = await inTurns(warningSteps(programme, { published, now }))
  const reach = await countRecipients(platform, { changes: changed, programme, now })
  return {
    id,
    draftRev: log.rev,
    release: newest?.release ?? 0,
    changes: changed,
    differences: different,
    warnings,
    reach,
  }
}

/** Items are compared as text, which is made once of each: kind by kind, others have their turn. */
async function differencesOf(published: Programme, programme: Programme): Promise<Difference[]> {
  for (const sessions of [published.sessions, programme.sessions])
    for (let from = 0; from < sessions.length; from += SLICE) {
      const slice = { ...published, sessions: sessions.slice(from, from + SLICE) }
      differences(slice, slice)
      await others()
    }
  return differences(published, programme)
}

const SLICE = 200

async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await others()
  }
}
