import { until } from '../hosts/until'
import { samplePhones } from '../support/phones'

const phones = samplePhones()

test('Now shows the forum’s card: whose it is, its theme, its days and its place', async () => {
  const { page } = await phones.ready()
  const card = page.byId('forum-card').text
  expect(card).toContain('Sub-Forum on Migration Management Cooperation')
  expect(card).toContain('Development and Innovation of Migration Governance under the Changing Environment')
  expect(card).toMatch(/9–10\u2069? Sep 2024/)
  expect(card).toContain('Suzhou, Jiangsu Province, China')
})

test('Now shows what is on and what is next in the forum’s time, whatever the phone’s time zone', async () => {
  const phone = await phones.ready()
  await until(() => phone.page.text().includes('On now'))
  expect(phone.page.byId('session-speech-iom').text).toMatch(/^10:05\s*10:25\nAddress by video: Amy Pope/)
  expect(phone.page.byId('session-group-photo').text).toMatch(/^10:30\s*10:50\nGroup photo/)
  expect(phone.page.text()).toMatch(/in 1[78] min/)
  expect(phone.page.byId('session-speech-iom').text).toMatch(/1[23] min left/)
  expect(phone.page.find('session-topic-1')).toBeUndefined()
})

test('the freshness line says which release this is and that it was checked just now', async () => {
  const { page } = await phones.ready()
  await until(() => page.byId('fresh-words').text === 'Release 1 · checked just now')
})

test('a rehearsal says so, with the forum’s time', async () => {
  const { page } = await phones.ready()
  await until(() => /^Mon 9 Sep \u206610:1[23]\u2069$/.test(page.byId('rehearsal-time').text))
  expect(page.text()).toContain('Rehearsal')
})

test('the way on leads to topics, speakers, practical facts and changes', async () => {
  const phone = await phones.ready()
  const ways = ['topics', 'people', 'practical', 'updates']
  for (const name of ways) {
    phone.page.tap(`explore-${name}`)
    await until(() => phone.page.route === `guide/${name}/index`)
    phone.back()
  }
  expect(phone.depth).toBe(1)
})
