import { openEmbedded } from '../../../../cloud/adapters/embedded/platform'
import { openForum } from '../../../../cloud/usecases/forum/open-forum'
import { faultsOf, killPublishing } from '../../../support/killed-publishing'
import { aSeed } from '../../../support/sample-seed'
import { tempFolder } from '../../../support/temp-folder'

jest.setTimeout(60_000)

test('a process killed while it publishes leaves a whole release and all that it acknowledged', async () => {
  const folder = await tempFolder()
  const embedded = openEmbedded(folder.path)
  await openForum({ ...embedded, clockOffset: 0 }, async () => aSeed())
  await embedded.documents.close()
  for (const delay of [0, 3, 7, 12, 20]) {
    const aftermath = await killPublishing(folder.path, delay)
    expect([aftermath, faultsOf(aftermath)]).toEqual([aftermath, []])
  }
  await folder.remove()
})
