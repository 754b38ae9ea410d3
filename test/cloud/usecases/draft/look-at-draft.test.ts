import { withDelta } from 'domain/draft/list-delta'
import { applyDraftUpdate } from 'domain/draft/log'
import { delay } from 'domain/draft/quick-edits'
import type { Platform } from '../../../../cloud/ports'
import { editAndPublish, editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { lookAtDraft } from '../../../../cloud/usecases/draft/look-at-draft'
import { preview } from '../../../../cloud/usecases/draft/preview'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { postNotice } from '../../../../cloud/usecases/notices/notices'
import { readRelease } from '../../../../cloud/usecases/release/read-release'
import { newForEachTest } from '../../../support/new-for-each-test'
import type { TestPlatform } from '../../../support/platform'
import { anna, aRequest, bo, draftedForum } from '../../../support/sample-draft'

let home: TestPlatform
let platform: Platform
newForEachTest(draftedForum, (made) => {
  home = made
  platform = made.platform
})

const late = async (id: string, minutes: number) =>
  editDraft(platform, anna, { request: aRequest(), edits: delay(await readDraft(platform), id, minutes) })

test('a desk that looks again is told only what is new, and has all of it', async () => {
  await late('opening', 20)
  const [draft, first] = [await readDraft(platform), await lookAtDraft(platform, {})]
  expect(first.changes).toMatchObject([{ session: 'opening' }])
  expect([first.news, first.since]).toEqual([undefined, undefined])
  await late('panel', 5)
  const second = await lookAtDraft(platform, { draft: draft.rev, preview: first.id })
  expect(second.news?.items.map(({ id }) => id)).toEqual(['panel'])
  expect(second.changes).toContainEqual([0, 1])
  expect(second.news && applyDraftUpdate(draft, second.news)).toEqual(await readDraft(platform))
  const whole = await preview(platform)
  for (const list of ['changes', 'differences', 'warnings'] as const)
    expect(withDelta<unknown>(first[list], second[list])).toEqual(whole[list])
  const third = await lookAtDraft(platform, { draft: second.draftRev, preview: second.id })
  expect(third).toMatchObject({ id: second.id, news: { items: [], orders: {} } })
})

test('another process, which remembers nothing, tells it whole', async () => {
  await late('opening', 20)
  const { id } = await lookAtDraft(platform, {})
  await late('opening', 5)
  const again = await lookAtDraft(home.again(), { preview: id })
  expect(again.since).toBeUndefined()
  expect(again.changes).toMatchObject([{ session: 'opening' }])
})

describe('edits that are published in the same call', () => {
  const publishLate = async (draftRev: number, request = aRequest(), on = platform) => {
    const edits = delay(await readDraft(platform), 'opening', 20)
    return editAndPublish(on, bo, { request, edits, draftRev })
  }

  test('are in the next release', async () => {
    const { rev } = await readDraft(platform)
    expect(await publishLate(rev)).toMatchObject({
      act: 2,
      draftRev: 2,
      published: { release: 2, act: 3, draftRev: 3 },
    })
    expect((await readRelease(platform)).changes).toMatchObject([{ session: 'opening', kinds: ['retimed'] }])
  })

  test('are only saved where the draft was changed since it was looked at', async () => {
    const { rev } = await readDraft(platform)
    await late('panel', 5)
    const done = await publishLate(rev)
    expect(done.held).toBe('stale')
    expect(done).not.toHaveProperty('published')
    expect((await readRelease(platform)).release).toBe(1)
    expect((await preview(platform)).differences).toHaveLength(2)
  })

  test('go out although a notice was posted meanwhile: it is no part of the draft', async () => {
    const { rev } = await readDraft(platform)
    await postNotice(platform, anna, { request: aRequest(), text: { en: 'Lunch.' } })
    expect(await publishLate(rev)).toMatchObject({ published: { release: 2 } })
  })

  test('asked for again are answered the same, and published once', async () => {
    const { rev } = await readDraft(platform)
    const asked = { request: aRequest(), edits: delay(await readDraft(platform), 'opening', 20), draftRev: rev }
    const first = await editAndPublish(platform, bo, asked)
    expect(await editAndPublish(home.again(), bo, asked)).toEqual(first)
    expect((await readRelease(platform)).release).toBe(2)
  })
})
