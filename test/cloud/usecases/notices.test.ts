import type { Platform } from '../../../cloud/ports'
import { readAudit } from '../../../cloud/usecases/audit'
import { postNotice, withdrawNotice } from '../../../cloud/usecases/notices'
import { readHead } from '../../../cloud/usecases/read-head'
import { readNotices } from '../../../cloud/usecases/read-notices'
import type { TestPlatform } from '../../support/platform'
import { anna, aRequest, bo, draftedForum } from '../../support/sample-draft'

let home: TestPlatform
let platform: Platform
beforeEach(async () => {
  home = await draftedForum()
  platform = home.platform
})
afterEach(() => home.remove())

const post = (en: string, on = platform) => postNotice(on, anna, { request: aRequest(), text: { en } })
const texts = async () => (await readNotices(platform)).notices.map(({ text }) => text.en)

test('notices stand the newest first, make no release, and listeners are told', async () => {
  let told = 0
  const stop = platform.changes.listen(() => told++)
  await post('Lunch is served.')
  await post('The bus leaves at five.')
  stop()
  expect(await texts()).toEqual(['The bus leaves at five.', 'Lunch is served.'])
  expect(await readHead(platform)).toMatchObject({ release: 1, notices: { rev: 3 } })
  expect(told).toBe(2)
})

test('a notice is taken away again; the audit has both', async () => {
  const { id } = await post('Wrong.')
  await withdrawNotice(platform, bo, { request: aRequest(), id })
  expect(await texts()).toEqual([])
  await expect(withdrawNotice(platform, bo, { request: aRequest(), id })).rejects.toMatchObject({ id: 'gone' })
  expect(await readAudit(platform)).toMatchObject([
    { act: 'withdraw', actor: 'm-bo', before: { id }, after: null },
    { act: 'notice', actor: 'm-anna', before: null, after: { id } },
  ])
})

test('many at once are all there, each under an id of its own', async () => {
  const other = home.again()
  await Promise.all(Array.from({ length: 10 }, (_, index) => post(`n${index}`, index % 2 ? platform : other)))
  const { notices } = await readNotices(platform)
  expect(new Set(notices.map(({ id }) => id)).size).toBe(10)
})

test('one request asked twice at once posts one notice', async () => {
  const asked = { request: aRequest(), text: { en: 'Once.' } }
  const [one, two] = await Promise.all([postNotice(platform, anna, asked), postNotice(home.again(), anna, asked)])
  expect(two).toEqual(one)
  expect(await texts()).toEqual(['Once.'])
})
