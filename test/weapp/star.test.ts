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

test('two starred sessions at the same time name each other on Mine', async () => {
  const phone = await withStars('topic-2', 'topic-3')
  phone.tapTab(4)
  await until(() => phone.page.find('session-topic-3'))
  expect(phone.page.byId('session-topic-2').text).toContain('Overlaps with Optimizing Management of Cross-Border')
  expect(phone.page.byId('session-topic-3').text).toContain('Overlaps with Collaboratively Preventing Security Risks')
})

test('all that is starred goes into the calendar in one tap', async () => {
  const phone = await withStars('topic-1', 'topic-2')
  phone.tapTab(4)
  await until(() => phone.page.find('mine-calendar'))
  phone.page.tap('mine-calendar')
  await until(() => phone.done('addPhoneCalendar').length === 2)
  expect(phone.done('addPhoneCalendar')).toMatchObject([
    { title: 'Regulating and Facilitating Personnel Exchanges' },
    { title: 'Collaboratively Preventing Security Risks at Ports' },
  ])
})
