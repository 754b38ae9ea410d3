import { until } from '../hosts/until'
import { samplePhones, visit } from '../support/phones'

const phones = samplePhones()

test('a relaunch without a network shows the programme and says how old it is', async () => {
  const phone = await phones.ready()
  await until(() => phone.page.byId('fresh-words').text.includes('checked'))
  phone.setOffline(true)
  phone.relaunch()
  await until(() => phone.page.byId('fresh-words').text === 'Release 1 · offline, last checked just now')
  expect(phone.page.find('session-speech-iom')).toBeDefined()
})

test('every other page says it in a line above what it shows', async () => {
  const phone = await phones.ready()
  await until(() => phone.page.byId('fresh-words').text.includes('checked'))
  phone.setOffline(true)
  phone.relaunch('/guide/session/index?id=topic-4')
  await until(() => phone.page.text().includes('You are offline. This is release 1, last checked just now.'))
  expect(phone.page.byId('session-title').text).toContain('Application of Information Technologies')
})

test('without a network all is there: days, people, plan, a session never visited', async () => {
  const phone = await phones.ready()
  const plans = ['http://usr/plan-level-1-0345e56f.svg', 'http://usr/plan-level-2-62fb296a.svg']
  await until(() => plans.every((plan) => phone.device.files.keys().includes(plan)))
  phone.setOffline(true)
  phone.relaunch('/pages/agenda/index')
  await until(() => phone.page.find('session-topic-3'))
  await visit(phone, '/guide/person/index?id=amy-pope')
  expect(phone.page.byId('person-name').text).toBe('Amy Pope')
  await visit(phone, '/pages/venue/index')
  expect(phone.page.find('place-main-hall')).toBeDefined()
  await until(() => plans.includes(String(phone.page.allByClass('plan__drawing')[0]?.attribute('src'))))
})

test('the first opening without a network says so, and “Try again” brings the programme', async () => {
  const phone = await phones.open()
  phone.setOffline(true)
  await until(() => phone.page.text().includes('No connection'))
  expect(phone.page.text()).toContain('The programme is not on this phone yet.')
  phone.network.setOffline(false)
  phone.page.tapText('Try again')
  await until(() => phone.page.find('forum-card'))
})

test('a network that comes back is noticed without a tap', async () => {
  const phone = await phones.open()
  phone.setOffline(true)
  await until(() => phone.page.text().includes('No connection'))
  phone.setOffline(false)
  await until(() => phone.page.find('forum-card'))
})

test('while the answer is awaited the page says that it loads', async () => {
  const phone = await phones.open()
  phone.network.hold('/head.json')
  phone.relaunch()
  await until(() => phone.page.text().includes('Loading the programme…'))
  phone.network.release()
  await until(() => phone.page.find('forum-card'))
})
