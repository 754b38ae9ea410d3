import { delay } from 'domain/draft/quick-edits'
import { readAudit, readLog } from '../../../../cloud/usecases/draft/acts'
import { compactActs } from '../../../../cloud/usecases/draft/compact-acts'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { putSnapshot } from '../../../../cloud/usecases/draft/snapshots'
import { undoDraft } from '../../../../cloud/usecases/draft/undo-draft'
import { anna, aRequest, draftedForum } from '../../../support/sample-draft'

const late = async (platform: Parameters<typeof editDraft>[0], id: string) =>
  editDraft(platform, anna, { request: aRequest(), edits: delay(await readDraft(platform), id, 5) })

test('what an act did is forgotten behind the horizon, not that it was done; the draft stays, and what is near is undone', async () => {
  const home = await draftedForum()
  await late(home.platform, 'opening')
  const by = { at: '2024-09-09T00:00:00+00:00', actor: 'm-bo', name: 'Bo', act: 'notice', before: null, after: null }
  await home.platform.documents.transact(async (transaction) => {
    for (let number = 3; number <= 1020; number++)
      await transaction.create('acts', String(number).padStart(10, '0'), by)
  })
  await compactActs(home.platform)
  expect(await readAudit(home.platform, { before: 3 })).toMatchObject([{ after: { 'sessions/opening': {} } }])
  await putSnapshot(home.platform, await readLog(home.platform))
  await late(home.platform, 'panel')
  const before = await readDraft(home.platform)
  await compactActs(home.platform)
  expect(await readAudit(home.platform, { before: 3 })).toMatchObject([{ act: 'edit', name: 'Anna', after: null }])
  expect(await readDraft(home.again())).toEqual(before)
  await undoDraft(home.again(), anna, { request: aRequest() })
  await expect(undoDraft(home.platform, anna, { request: aRequest() })).rejects.toMatchObject({ id: 'gone' })
  await home.remove()
})
