import { BEGIN, effectsToSet, statesOfEffects } from 'domain/draft/log'
import type { Programme } from 'domain/programme/programme'
import type { Platform } from '../../ports'
import { consoleActor } from '../actor'
import { readRelease } from '../release/read-release'
import { append } from './acts'

/** Makes the draft where there is none: of `first`, or of the newest release. */
export async function ensureDraft(platform: Platform, first?: Programme): Promise<void> {
  await append(platform, consoleActor, async ({ rev, items: draftItems }) => {
    if (rev > 0) return undefined
    const programme = first ?? (await readRelease(platform)).programme
    return { deed: { act: BEGIN, ...statesOfEffects(effectsToSet(draftItems, programme)) } }
  })
}
