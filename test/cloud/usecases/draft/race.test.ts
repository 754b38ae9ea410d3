import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { anna, aRequest, bo, draftedForum } from '../../../support/sample-draft'

/** The bench plays a thousand. */
const RACES = 100

test('a hundred races of two editors for one item: one wins, the other is told, nothing is lost', async () => {
  const home = await draftedForum()
  const other = home.again()
  const tally = { won: 0, told: 0 }
  for (let race = 1; race <= RACES; race++) {
    const titled = (en: string) => ({
      request: aRequest(),
      edits: [{ change: 'set', kind: 'sessions', id: 'opening', rev: race, fields: { title: { en } } } as const],
    })
    const ended = await Promise.allSettled([
      editDraft(home.platform, anna, titled(`Anna ${race}`)),
      editDraft(other, bo, titled(`Bo ${race}`)),
    ])
    tally.won += ended.filter(({ status }) => status === 'fulfilled').length
    const losers = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
    const { programme, revs } = await readDraft(home.platform)
    const title = programme.sessions.find(({ id }) => id === 'opening')?.title.en
    expect(revs['sessions/opening']).toBe(race + 1)
    for (const loser of losers) {
      expect(loser).toMatchObject({ id: 'stale', conflicts: [{ current: { title: { en: title } } }] })
      tally.told++
    }
  }
  expect(tally).toEqual({ won: RACES, told: RACES })
  await home.remove()
})
