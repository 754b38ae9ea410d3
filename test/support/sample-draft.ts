import type { Platform } from '../../cloud/ports'
import type { Actor } from '../../cloud/usecases/actor'
import { openForum } from '../../cloud/usecases/forum/open-forum'
import { type TestPlatform, testPlatform } from './platform'
import { aProgramme, aSession } from './sample-programme'
import { aSeed } from './sample-seed'

export const anna: Actor = { id: 'm-anna', name: 'Anna' }
export const bo: Actor = { id: 'm-bo', name: 'Bo' }

/** The opening in Hall A, the keynote after it in Hall A and the panel in Hall B. */
export const draftedProgramme = () =>
  aProgramme({
    sessions: [
      aSession(),
      aSession({ id: 'keynote', start: '2024-09-09T10:00:00+08:00', end: '2024-09-09T11:00:00+08:00' }),
      aSession({ id: 'panel', room: 'hall-b', start: '2024-09-09T10:00:00+08:00', end: '2024-09-09T12:00:00+08:00' }),
    ],
  })

/** A forum with a draft that is as release 1. */
export async function draftedForum(parts: Partial<Platform> = {}): Promise<TestPlatform> {
  const home = await testPlatform(parts)
  await openForum(home.platform, async () => aSeed({ programme: draftedProgramme() }))
  return home
}

let requests = 0

/** A request id that was not used before. */
export const aRequest = (): string => `request-${++requests}`
