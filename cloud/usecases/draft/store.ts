import { BEGIN, setTo, statesOfEffects } from 'domain/draft/log'
import type { Platform } from '../../ports'
import { consoleActor } from '../actor'
import { readRelease } from '../read-release'
import { append } from './acts'

/** Makes the draft from the newest release where there is none: at the first start, and on data that is older than drafts. */
export async function ensureDraft(platform: Platform): Promise<void> {
  await append(platform, consoleActor, async ({ rev, shelf }) => {
    if (rev > 0) return undefined
    const { programme } = await readRelease(platform)
    return { deed: { act: BEGIN, ...statesOfEffects(setTo(shelf, programme)) } }
  })
}
