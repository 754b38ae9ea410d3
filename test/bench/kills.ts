import { openEmbedded } from '../../cloud/adapters/embedded/platform'
import { openForum } from '../../cloud/usecases/forum/open-forum'
import { faultsOf, killPublishing } from '../support/killed-publishing'
import { aSeed } from '../support/sample-seed'
import { tempFolder } from '../support/temp-folder'
import type { Bench } from './figure'

/** SIGKILL at random points between one release and some after it. */
export const killsBench =
  (times: number): Bench =>
  async (report) => {
    const folder = await tempFolder()
    const embedded = openEmbedded(folder.path)
    await openForum({ ...embedded, clockOffset: 0 }, async () => aSeed())
    await embedded.documents.close()
    const faults: string[] = []
    let unacknowledged = 0
    for (let time = 0; time < times; time++) {
      const aftermath = await killPublishing(folder.path, Math.random() * 40)
      faults.push(...faultsOf(aftermath))
      if (aftermath.found.draft > aftermath.acknowledged.draft) unacknowledged++
    }
    await folder.remove()
    const value = [`${faults.length} faults`, ...faults].join('; ')
    report({ what: `${times} kills while publishing`, value, bar: '0', isOver: faults.length > 0 })
    report({ what: 'of these, between a commit and its answer', value: String(unacknowledged) })
  }
