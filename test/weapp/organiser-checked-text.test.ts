import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { readNotices } from '../../cloud/usecases/notices/read-notices'
import { readRelease } from '../../cloud/usecases/release/read-release'
import { FakeWeChat } from '../fakes/wechat'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { signedIn, toasts } from '../support/organiser-phones'
import { organiserOf } from '../support/organisers'
import { answerQuestion, samplePhones } from '../support/phones'
import { aRequest, bo } from '../support/sample-draft'
import { startSampleForum } from '../support/sample-forum'
import type { TestServer } from '../support/server'

const phones = samplePhones()
let wechat: FakeWeChat
let server: TestServer
beforeAll(async () => {
  wechat = new FakeWeChat()
  server = await startSampleForum({ wechat, checksText: true })
})
afterAll(() => server.stop())

/** A publisher on a page, whose login codes are Anna's. */
async function publisherOn(path: string, id: string): Promise<SimulatedHost> {
  const device = signedIn(await organiserOf(server.platform, 'publisher'))
  const phone = await phones.open({ path, server: server.url, device })
  phone.journal.answer('login', { code: 'login-anna' })
  await until(() => phone.page.find(id))
  return phone
}

const say = async (en: string): Promise<void> => {
  const { revs } = await readDraft(server.platform)
  const edit = { change: 'set', kind: 'sessions', id: 'opening', rev: revs['sessions/opening'] ?? 0 } as const
  await editDraft(server.platform, bo, { request: aRequest(), edits: [{ ...edit, fields: { abstract: { en } } }] })
}

test('a refused text is named on the page, and goes out once it is changed, checked for who publishes', async () => {
  await say('A forbidden word.')
  const phone = await publisherOn('organiser/review/index', 'publish')
  const before = (await readRelease(server.platform)).release
  phone.page.tap('publish')
  await until(() =>
    phone.page.text().includes('WeChat does not allow this text: Session “Opening ceremony” (English). Change it'),
  )
  expect((await readRelease(server.platform)).release).toBe(before)
  await say('A word of welcome.')
  phone.page.pullDown()
  await until(() => phone.page.find('publish')?.text.includes('Publish'))
  await until(async () => {
    if (phone.page.find('publish')) phone.page.tap('publish')
    return (await readRelease(server.platform)).release === before + 1
  })
  expect(wechat.checked.at(-1)).toEqual({ text: 'A word of welcome.', openid: 'anna' })
})

test('a notice that a person has to look at is not posted, and its text stays', async () => {
  const phone = await publisherOn('organiser/notices/index', 'notice-post')
  const before = await readNotices(server.platform)
  phone.page.input('notice-en', 'A doubtful word.')
  await until(() => phone.page.find('notice-preview')?.text.includes('A doubtful word.'))
  phone.page.tap('notice-post')
  await answerQuestion(phone, true)
  await until(() => toasts(phone).some((words) => String(words).includes('look at this text first: Notice (English)')))
  expect(phone.page.byId('notice-en').attribute('value')).toBe('A doubtful word.')
  expect(await readNotices(server.platform)).toEqual(before)
})
