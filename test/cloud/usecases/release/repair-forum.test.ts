import { delay } from 'domain/draft/quick-edits'
import { manifestPath } from 'domain/release/release-files'
import type { Platform } from '../../../../cloud/ports'
import { editAndPublish } from '../../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { readHead } from '../../../../cloud/usecases/release/read-head'
import { readRelease } from '../../../../cloud/usecases/release/read-release'
import { repairForum } from '../../../../cloud/usecases/release/repair-forum'
import { newForEachTest } from '../../../support/new-for-each-test'
import type { TestPlatform } from '../../../support/platform'
import { aRequest, bo, draftedForum } from '../../../support/sample-draft'

let home: TestPlatform
let platform: Platform
newForEachTest(draftedForum, (made) => {
  home = made
  platform = made.platform
})

/** Publishes the session later and returns the manifest's path. */
async function publishLater(id: string): Promise<string> {
  const draft = await readDraft(platform)
  await editAndPublish(platform, bo, { request: aRequest(), edits: delay(draft, id, 20), draftRev: draft.rev })
  return manifestPath(await readHead(platform))
}

test('a forum that has lost nothing is left alone', async () => {
  await publishLater('opening')
  expect(await repairForum(home.again())).toEqual({})
  expect(await readHead(platform)).toMatchObject({ release: 2 })
})

test('where the release before is lost too, the new one goes on from the last that is whole', async () => {
  const lost = [await publishLater('opening'), await publishLater('panel')]
  for (const path of lost) await platform.blobs.remove(path)
  const next = home.again()
  expect(await repairForum(next)).toEqual({ release: 4 })
  const { changes, earlier, programme } = await readRelease(next)
  expect(changes.map(({ session }) => session)).toEqual(['opening', 'panel'])
  expect(earlier.map(({ release }) => release)).toEqual([1])
  expect(programme.sessions[0]).toMatchObject({ id: 'opening', start: '2024-09-09T09:20:00+08:00' })
})
