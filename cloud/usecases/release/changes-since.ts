import type { Change } from 'domain/programme/change'
import { sessionChanges } from 'domain/release/changes'
import type { Platform } from '../../ports'
import { readRelease } from './read-release'

export type ChangesSince = { readonly from: number; readonly to: number; readonly changes: Change[] }

/** What changed between release `since` and the newest, in one step. Throws `gone` for a release that never was. */
export async function changesSince(platform: Platform, since: number): Promise<ChangesSince> {
  const before = await readRelease(platform, since)
  const after = await readRelease(platform)
  return { from: before.release, to: after.release, changes: sessionChanges(before.programme, after.programme) }
}
