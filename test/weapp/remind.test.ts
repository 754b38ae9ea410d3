import { exportPersonalData } from '../../cloud/usecases/reminders/privacy'
import { storeAccount } from '../../cloud/usecases/reminders/readers'
import { FakeWeChat } from '../fakes/wechat'
import { until } from '../hosts/until'
import { answerQuestion, samplePhones, visit } from '../support/phones'
import { startSampleForum } from '../support/sample-forum'

const phones = samplePhones()
const path = 'guide/session/index?id=topic-2'

/** A phone on a forum that sends messages, whose reader answers WeChat's question with these. */
async function remindable(answers: object) {
  const wechat = new FakeWeChat()
  const forum = await startSampleForum({ wechat })
  await storeAccount(forum.platform.documents, wechat.appId)
  const phone = await phones.ready({ path, server: forum.url })
  phone.journal.answer('login', { code: 'login-anna' })
  phone.journal.answer('requestSubscribeMessage', answers)
  await until(() => phone.page.find('session-remind'))
  const kept = async () =>
    (await exportPersonalData(forum.platform, 'anna')).consents.map(({ kind, session }) => [kind, session])
  return { forum, phone, kept }
}

test('one tap asks for both messages, the forum keeps both, and the phone remembers it', async () => {
  const { forum, phone, kept } = await remindable({ 'template-soon': 'accept', 'template-changed': 'accept' })
  expect(phone.page.byId('remind-offer').text).toBe(
    'One message 15 minutes before, and one if it is moved or cancelled.',
  )
  phone.page.tap('session-remind')
  await until(() => phone.page.find('remind-on'))
  expect(phone.done('requestSubscribeMessage')).toMatchObject([{ tmplIds: ['template-soon', 'template-changed'] }])
  expect((await kept()).sort()).toEqual([
    ['changed', 'topic-2'],
    ['soon', 'topic-2'],
  ])
  phone.relaunch()
  await until(() => phone.page.find('remind-on'))
  expect(phone.page.byId('session-remind').text).toBe('Stop')
  phone.page.tap('session-remind')
  await until(() => phone.page.find('remind-offer'))
  expect(await kept()).toEqual([])
  await forum.stop()
})

test('a reader who allows one of two is sent that one', async () => {
  const { forum, phone, kept } = await remindable({ 'template-soon': 'reject', 'template-changed': 'accept' })
  phone.page.tap('session-remind')
  await until(() => phone.page.find('remind-on'))
  expect(phone.page.byId('remind-on').text).toBe('One message if it is moved or cancelled.')
  expect(phone.page.byId('session-remind').text).toBe('Remind me')
  expect(await kept()).toEqual([['changed', 'topic-2']])
  await forum.stop()
})

test('a reader who refuses is told that nothing will be sent, and nothing is kept', async () => {
  const { forum, phone, kept } = await remindable({ 'template-soon': 'reject', 'template-changed': 'ban' })
  phone.page.tap('session-remind')
  await until(() => phone.page.find('remind-fault'))
  expect(phone.page.byId('remind-fault').text).toContain('none will be sent')
  expect(phone.done('login')).toEqual([])
  expect(await kept()).toEqual([])
  await forum.stop()
})

test('without a network nothing is promised', async () => {
  const { forum, phone } = await remindable({ 'template-soon': 'accept', 'template-changed': 'accept' })
  phone.setOffline(true)
  phone.page.tap('session-remind')
  await until(() => phone.page.find('remind-fault'))
  expect(phone.page.find('remind-on')).toBeUndefined()
  await forum.stop()
})

test('a forum that sends no messages shows no button', async () => {
  const phone = await phones.ready({ path })
  await until(() => phone.page.find('session-map'))
  expect(phone.page.find('session-remind')).toBeUndefined()
})

test('a reader sees, copies and deletes what the forum keeps, without knowing an openid', async () => {
  const { forum, phone, kept } = await remindable({ 'template-soon': 'accept', 'template-changed': 'accept' })
  phone.page.tap('session-remind')
  await until(() => phone.page.find('remind-on'))
  await visit(phone, '/guide/privacy/index')
  phone.page.tap('privacy-mine')
  await until(() => phone.page.text().includes('2 reminders that you asked for.'))
  phone.page.tap('privacy-mine-copy')
  await until(() => phone.done('setClipboardData').length === 1)
  const [copied] = phone.done('setClipboardData')
  expect(JSON.parse(String(Object(copied).data))).toMatchObject({ openid: 'anna', reminders: [{}, {}] })
  phone.page.tap('privacy-mine-erase')
  await answerQuestion(phone, true)
  await until(() => phone.page.find('privacy-mine'))
  expect(await kept()).toEqual([])
  phone.page.tap('privacy-mine')
  await until(() => phone.page.text().includes('Nothing.'))
  await forum.stop()
})
