import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import type { Platform } from '../../../cloud/ports'
import { readAudit } from '../../../cloud/usecases/audit'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { openForum } from '../../../cloud/usecases/open-forum'
import { heldByFormat1, unpackFormat1 } from '../../support/format-1'
import { tempFolder } from '../../support/temp-folder'

const noSeed = () => Promise.reject(new Error('a forum that is there takes no seed'))

async function opened() {
  const folder = await tempFolder()
  await unpackFormat1(folder.path)
  const platform: Platform = { ...openEmbedded(folder.path), rehearsal: 0 }
  await openForum(platform, noSeed)
  return { platform, close: () => platform.documents.close().finally(folder.remove) }
}

test('a data folder of format 1 opens with its draft, the revs of its items and its audit as they were', async () => {
  const { platform, close } = await opened()
  const { draft, audit } = heldByFormat1()
  const { revs } = await readDraft(platform)
  expect(revs).toEqual(draft.revs)
  const acts = await readAudit(platform, { limit: 200 })
  expect(acts.map(({ act, name, at }) => ({ act, name, at }))).toEqual(
    audit.map(({ act, name, at }) => ({ act, name, at })),
  )
  await close()
})

test('data of a newer format is refused in words that say what to do, and left as it is', async () => {
  const { platform, close } = await opened()
  await platform.documents.transact((transaction) => transaction.put('settings', 'format', 99))
  await expect(openForum(platform, noSeed)).rejects.toThrow('The data is of format 99')
  await close()
})
