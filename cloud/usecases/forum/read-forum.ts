import type { Forum } from 'domain/programme/forum'
import type { Platform } from '../../ports'
import { readDraft } from '../draft/read-draft'
import { readNewest } from '../release/read-release'

/** The forum itself as guests see it; before the first release, as it is drafted. */
export async function readForum(platform: Pick<Platform, 'documents' | 'blobs'>): Promise<Forum> {
  const newest = await readNewest(platform)
  return (newest?.release ?? (await readDraft(platform))).programme.forum
}
