import { openEmbedded } from '../../cloud/adapters/embedded/platform'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { openForum } from '../../cloud/usecases/forum/open-forum'
import { anna, aRequest, bo } from '../support/sample-draft'
import { aSeed } from '../support/sample-seed'
import { tempFolder } from '../support/temp-folder'
import type { Bench } from './figure'

const RACES = 1000

/** Two editors, each with a connection of its own, change the same item at the same time. */
export const racesBench: Bench = async (report) => {
  const folder = await tempFolder()
  const [one, two] = [openEmbedded(folder.path), openEmbedded(folder.path)]
  await openForum({ ...one, clockOffset: 0 }, async () => aSeed())
  let [won, told, lost] = [0, 0, 0]
  for (let race = 0; race < RACES; race++) {
    const before = await readDraft(one)
    const rev = before.revs['sessions/opening'] ?? 0
    const titled = (en: string) => ({
      request: aRequest(),
      edits: [{ change: 'set', kind: 'sessions', id: 'opening', rev, fields: { title: { en } } } as const],
    })
    const answers = await Promise.allSettled([
      editDraft({ ...one, clockOffset: 0 }, anna, titled(`Anna ${race}`)),
      editDraft({ ...two, clockOffset: 0 }, bo, titled(`Bo ${race}`)),
    ])
    const winners = answers.flatMap(({ status }, index) =>
      status === 'fulfilled' ? [`${index ? 'Bo' : 'Anna'} ${race}`] : [],
    )
    won += winners.length
    told += answers.length - winners.length
    const { en } = (await readDraft(two)).programme.sessions.find(({ id }) => id === 'opening')?.title ?? {}
    if (winners.length !== 1 || en !== winners[0]) lost++
  }
  await Promise.all([one.documents.close(), two.documents.close()])
  await folder.remove()
  report({ what: `${RACES} races of two editors: lost updates`, value: String(lost), bar: '0', isOver: lost > 0 })
  report({ what: 'of these, won and told so', value: `${won} and ${told}` })
}
