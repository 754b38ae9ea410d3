import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { samplePhones, visit } from '../support/phones'

const phones = samplePhones()
const CLASH = 'Overlaps a starred session'

async function withStars(...sessions: string[]): Promise<SimulatedHost> {
  const phone = await phones.ready({ path: 'pages/agenda/index' })
  for (const session of sessions) {
    phone.page.tap(`star-${session}`)
    await until(() => phone.page.byId(`star-${session}`).classes.includes('star--on'))
  }
  return phone
}

test('a starred session is on Mine, also after a relaunch and without a network', async () => {
  const phone = await withStars('topic-2')
  phone.tapTab(4)
  await until(() => phone.page.find('session-topic-2'))
  phone.setOffline(true)
  phone.relaunch('/pages/mine/index')
  await until(() => phone.page.find('session-topic-2'))
  expect(phone.page.find('session-topic-3')).toBeUndefined()
})

test('a star that is taken back leaves Mine', async () => {
  const phone = await withStars('topic-2')
  phone.tapTab(4)
  await until(() => phone.page.find('star-topic-2'))
  phone.page.tap('star-topic-2')
  await until(() => phone.page.text().includes('Nothing starred yet'))
})

test('a session that overlaps a starred one says so in words, on every card and on its page', async () => {
  const phone = await withStars('topic-2')
  expect(phone.page.byId('session-topic-3').text).toContain(CLASH)
  expect(phone.page.byId('session-experts').text).not.toContain(CLASH)
  await visit(phone, '/guide/session/index?id=topic-3')
  expect(phone.page.text()).toContain('Overlaps “Collaboratively Preventing Security Risks at Ports”')
})

test('two starred sessions at the same time stand side by side on Mine, until one loses its star', async () => {
  const phone = await withStars('topic-2', 'topic-3')
  phone.tapTab(4)
  await until(() => phone.page.find('session-topic-3'))
  expect(phone.page.text()).toContain('At the same time, for 90 min')
  phone.page.tap('remove-topic-2')
  await until(() => !phone.page.find('session-topic-2'))
  expect(phone.page.text()).not.toContain('At the same time')
  expect(phone.page.find('star-topic-3')).toBeDefined()
})

test('all that is starred and the reader’s own items go into the calendar', async () => {
  const phone = await withStars('topic-1', 'topic-2')
  await visit(phone, '/guide/own-item/index?day=2024-09-09')
  phone.page.input('own-title', 'Notes')
  // What was typed is there with the next drawing.
  await new Promise((next) => setTimeout(next, 50))
  phone.page.tap('own-save')
  await until(() => phone.page.route === 'pages/now/index')
  phone.tapTab(4)
  await until(() => phone.page.find('item-own-1'))
  await visit(phone, '/guide/calendar/index')
  phone.page.tap('calendar-all')
  await until(() => phone.done('addPhoneCalendar').length === 3)
  expect(phone.done('addPhoneCalendar')).toMatchObject([
    { title: 'Regulating and Facilitating Personnel Exchanges' },
    { title: 'Collaboratively Preventing Security Risks at Ports' },
    { title: 'Notes', location: '' },
  ])
})

test('where the code of the reader’s day cannot be fetched, Mine says so beside the settings and tries again', async () => {
  const phone = await phones.ready({ path: 'pages/agenda/index' })
  phone.packages.isReachable = false
  phone.tapTab(4)
  await until(() => phone.page.text().includes('That did not work'))
  expect(phone.page.text()).toContain('Language')
  phone.packages.isReachable = true
  phone.page.tapText('Try again')
  await until(() => phone.page.find('mine-add'))
  expect(phone.page.text()).not.toContain('That did not work')
})
