import { until } from '../hosts/until'
import { samplePhones } from '../support/phones'

const phones = samplePhones()

test('while the forum runs Now says in one line whose it is, which day it is, and that this was checked just now', async () => {
  const { page } = await phones.ready()
  await until(() => page.byId('fresh-words').text === 'Release 1 · checked just now')
  expect(page.byId('forum-card').text).toMatch(/^Migration Management Cooperation\s*Day 1 of 2/)
})

test('Now shows what is on and what is next in the forum’s time, whatever the phone’s time zone', async () => {
  const phone = await phones.ready()
  await until(() => phone.page.text().includes('On now'))
  expect(phone.page.byId('session-speech-iom').text).toMatch(/^Main Hall\s*Channel 2|^Main Hall\s*Floor/)
  expect(phone.page.byId('session-speech-iom').text).toMatch(/1[23] min left\nAddress by video: Amy Pope/)
  expect(phone.page.byId('your-next').text).toMatch(
    /^in 1[78] min\s*\u206610:30–10:50\u2069\s*Next in the programme\s*Group photo/,
  )
  expect(phone.page.find('session-topic-1')).toBeUndefined()
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
