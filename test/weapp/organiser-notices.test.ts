import type { SessionId } from 'domain/programme/ids'
import { consoleActor } from '../../cloud/usecases/actor'
import { postNotice } from '../../cloud/usecases/notices/notices'
import { readNotices } from '../../cloud/usecases/notices/read-notices'
import { ENDED, type EndedMessage } from '../../cloud/usecases/reminders/records'
import { remind } from '../../cloud/usecases/reminders/remind'
import { FakeWeChat } from '../fakes/wechat'
import { until } from '../hosts/until'
import { organiserPhone, signedIn, toasts } from '../support/organiser-phones'
import { organiserOf } from '../support/organisers'
import { answerQuestion, samplePhones } from '../support/phones'
import { aRequest } from '../support/sample-draft'
import { startSampleForum } from '../support/sample-forum'

const phones = samplePhones()
const NOTICES = 'organiser/notices/index'

const texts = async () => (await readNotices(phones.server.platform)).notices.map(({ text }) => text)

test('a notice that is posted is on an attendee’s open page, and gone again when it is withdrawn', async () => {
  const attendee = await phones.ready({ path: 'guide/updates/index' })
  const { phone } = await organiserPhone(phones, 'editor', NOTICES, 'notice-post')
  phone.page.input('notice-en', 'The Garden Room is closed until noon.')
  phone.page.input('notice-zh', '花园厅中午前关闭。')
  await until(() => phone.page.find('notice-preview')?.text.includes('花园厅中午前关闭。'))
  phone.page.tap('notice-post')
  await answerQuestion(phone, true)
  await until(() => toasts(phone).includes('Posted'))
  expect((await texts())[0]).toEqual({ en: 'The Garden Room is closed until noon.', zh: '花园厅中午前关闭。' })
  await until(() => phone.page.byId('notice-en').attribute('value') === '')
  attendee.page.pullDown()
  await until(() => attendee.page.text().includes('The Garden Room is closed until noon.'))
  const posted = await until(() => phone.page.ids().find((id) => id.startsWith('withdraw-')))
  phone.page.tap(posted)
  await answerQuestion(phone, true)
  await until(() => toasts(phone).includes('Withdrawn'))
  await until(() => !phone.page.find(posted))
  attendee.page.pullDown()
  await until(() => !attendee.page.text().includes('The Garden Room'))
})

test('a ready wording comes in every language, its open place must be filled in first', async () => {
  const { phone } = await organiserPhone(phones, 'editor', NOTICES, 'notice-ready-shuttles')
  const before = await texts()
  phone.page.tap('notice-ready-shuttles')
  await until(() => phone.page.byId('notice-en').attribute('value') === 'Shuttles leave from […].')
  expect(phone.page.byId('notice-ar').attribute('value')).toContain('[…]')
  phone.page.tap('notice-post')
  await until(() => phone.page.find('notice-problem')?.text === 'Fill in the place marked […].')
  expect(phone.page.find('question-yes')).toBeUndefined()
  expect(await texts()).toEqual(before)
})

test('an eleventh notice within a minute is held back with a reason, and the text stays', async () => {
  const server = await startSampleForum()
  for (let n = 0; n < 10; n++)
    await postNotice(server.platform, consoleActor, { request: aRequest(), text: { en: `Notice ${n}` } })
  const device = signedIn(await organiserOf(server.platform, 'editor'))
  const phone = await phones.open({ path: NOTICES, server: server.url, device })
  await until(() => phone.page.find('notice-ready-lunch'))
  phone.page.tap('notice-ready-lunch')
  await until(() => phone.page.find('notice-preview'))
  phone.page.tap('notice-post')
  await answerQuestion(phone, true)
  await until(() => toasts(phone).some((words) => String(words).startsWith('Ten notices were posted')))
  expect(phone.page.byId('notice-en').attribute('value')).toBe('Lunch is now served.')
  phone.close()
  await server.stop()
})

test('who is asked and says no posts nothing, and the text stays', async () => {
  const { phone } = await organiserPhone(phones, 'editor', NOTICES, 'notice-ready-lunch')
  const before = await texts()
  phone.page.tap('notice-ready-lunch')
  await until(() => phone.page.find('notice-preview'))
  phone.page.tap('notice-post')
  await answerQuestion(phone, false)
  expect(phone.page.byId('notice-en').attribute('value')).toBe('Lunch is now served.')
  expect(await texts()).toEqual(before)
})

test('a notice that was begun is there again after the app was closed', async () => {
  const { phone } = await organiserPhone(phones, 'editor', NOTICES, 'notice-en')
  phone.page.input('notice-zh', '请注意')
  await until(() => phone.page.find('notice-preview'))
  phone.relaunch()
  await until(() => phone.page.find('notice-zh')?.attribute('value') === '请注意')
})

test('one that was withdrawn by a colleague already is told as that', async () => {
  const first = await organiserPhone(phones, 'editor', NOTICES, 'notice-ready-seats')
  first.phone.page.tap('notice-ready-seats')
  await until(() => first.phone.page.find('notice-preview'))
  first.phone.page.tap('notice-post')
  await answerQuestion(first.phone, true)
  const posted = await until(() => first.phone.page.ids().find((id) => id.startsWith('withdraw-')))
  const second = await organiserPhone(phones, 'editor', NOTICES, posted)
  second.phone.page.tap(posted)
  await answerQuestion(second.phone, true)
  await until(() => toasts(second.phone).includes('Withdrawn'))
  first.phone.page.tap(posted)
  await answerQuestion(first.phone, true)
  await until(() => toasts(first.phone).includes('It was withdrawn already.'))
  await until(() => !first.phone.page.find(posted))
})

test('how reminders stand is told where the forum sends any, with what went wrong', async () => {
  const wechat = new FakeWeChat()
  const forum = await startSampleForum({ wechat })
  const { platform } = forum
  const input = { session: 'topic-2' as SessionId, language: 'en' as const }
  for (const openid of ['anna', 'ben'])
    await remind(platform, { openid }, { ...input, request: `request-${openid}`, kinds: ['changed'] })
  await platform.documents.transact((transaction) => {
    const ended: EndedMessage = { session: input.session, kind: 'soon', ending: 'unknown', at: 0 }
    return transaction.put(ENDED, 'topic-2/soon/one', ended)
  })
  const device = signedIn(await organiserOf(platform, 'editor', 'Ann'))
  const phone = await phones.open({ path: NOTICES, server: forum.url, device })
  const row = await until(() => phone.page.find('trouble-topic-2-soon-unknown'))
  expect(row.text).toContain('Starts soon · 1 whose delivery is unknown')
  expect(phone.page.byId('reminded-consents').text).toContain('2')
  expect(phone.page.text()).not.toContain('anna')
  await forum.stop()
})

test('a forum that sends no reminders says nothing of them', async () => {
  const { phone } = await organiserPhone(phones, 'editor', NOTICES, 'notice-post')
  expect(phone.page.find('reminded')).toBeUndefined()
})
