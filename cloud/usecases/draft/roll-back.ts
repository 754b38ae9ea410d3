import { type Difference, differences, isSameProgramme } from 'domain/draft/differences'
import { draftedIn } from 'domain/draft/draft-items'
import { effectsToSet, statesOfEffects } from 'domain/draft/log'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { readNewest, readRelease } from '../release/read-release'
import { findAct, readDraftLog } from './acts'
import { type PublishResult, publishAct } from './publish-draft'

export type RollBackInput = { readonly request: string; readonly release: number }

/** `dropped`: what the draft had that was not published, which undo brings back. */
export type RolledBack = PublishResult & { readonly dropped: readonly Difference[] }

/**
 * Publishes an earlier release's programme again as the next release, and sets the draft to it, in one act. What the
 * draft had comes back by undo, which leaves the releases alone. Where the newest release is the same already, nothing is
 * done and the draft stays. Throws `gone` for a release that never was.
 */
export async function rollBack(
  platform: Platform,
  actor: Actor,
  { request, release: backTo }: RollBackInput,
): Promise<RolledBack> {
  const asked = { request, action: 'rollback', payload: backTo }
  for (;;) {
    const log = await readDraftLog(platform)
    const earlier = await findAct(platform, log, actor, asked)
    if (earlier) return earlier.answer as RolledBack
    const { programme } = await readRelease(platform, backTo)
    const published = await readNewest(platform)
    const newest = published?.release ?? (await readRelease(platform))
    if (isSameProgramme(newest.programme, programme)) return { release: newest.release, draftRev: log.rev, dropped: [] }
    const number = log.number + 1
    const dropped = differences(newest.programme, draftedIn(log))
    const act = await publishAct(platform, actor, {
      log,
      programme,
      note: `Back to release ${backTo}.`,
      newest: published,
      asked,
      deed: (release) => ({
        act: 'rollback',
        ...statesOfEffects(effectsToSet(log.items, programme)),
        release,
        backTo,
        answer: { release, act: number, draftRev: number, dropped } satisfies RolledBack,
      }),
    })
    if (act) return act.answer as RolledBack
  }
}
