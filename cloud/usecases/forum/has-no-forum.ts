import { isUnnamed } from 'domain/begin/unnamed'
import { draftedIn } from 'domain/draft/draft-items'
import { withoutItems } from 'domain/draft/kinds'
import { fileProblem } from 'domain/import/file-problem'
import { hasRelease } from 'domain/release/has-release'
import type { Platform } from '../../ports'
import { readDraftLog } from '../draft/acts'
import { readNotices } from '../notices/read-notices'
import { readPhotos } from '../photos/read-photos'
import { readHead } from '../release/read-head'

/** Lists that every forum begins with something in. */
const BEGUN_WITH: readonly string[] = ['forum', 'sessionKinds', 'speakerRoles']

/** Whether no forum has begun here: nothing is published, the draft has no name and nothing in it, and there are no photos or notices. */
async function hasNoForum(platform: Platform): Promise<boolean> {
  if (hasRelease(await readHead(platform))) return false
  const programme = draftedIn(await readDraftLog(platform))
  const lists = Object.keys(withoutItems(programme)) as (keyof typeof programme)[]
  if (!isUnnamed(programme.forum)) return false
  if (lists.some((list) => !BEGUN_WITH.includes(list) && Object(programme[list]).length > 0)) return false
  return (await readPhotos(platform)).photos.length === 0 && (await readNotices(platform)).notices.length === 0
}

/** Throws where a forum has begun, which only the operator's command replaces, and where WeChat looks at what is published first. */
export async function requireNoForum(platform: Platform): Promise<void> {
  if (platform.checksText)
    throw fileProblem(
      'bad-input',
      'backup-texts',
      'Here WeChat checks texts before they are published, which a copy would pass by; the operator puts it back with "forum restore FILE --force".',
    )
  if (await hasNoForum(platform)) return
  throw fileProblem(
    'bad-input',
    'backup-begun',
    'A forum has begun here; only the operator puts a copy in its place, with "forum restore FILE --force".',
  )
}
