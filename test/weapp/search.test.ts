import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { samplePhones } from '../support/phones'

const phones = samplePhones()

const foundOn = ({ page }: SimulatedHost) =>
  page.ids().flatMap((id) => (id.startsWith('session-') ? [id.slice('session-'.length)] : []))

async function searched(words: string): Promise<SimulatedHost> {
  const phone = await phones.ready({ path: 'pages/agenda/index' })
  phone.page.input('agenda-search', words)
  await until(() => phone.page.find('agenda-found'))
  return phone
}

test.each([
  ['small letters', 'amy pope', ['speech-iom']],
  ['accents that the content has not', 'ópéning cérémony', ['opening']],
  ['letters of full width', 'ＣＬＯＳＩＮＧ', ['closing']],
  ['Chinese', '开幕', ['opening']],
  ['a name in Chinese with its dot left out', '艾米珀普', ['speech-iom']],
  ['Chinese and English together', '欢迎 reception', ['reception']],
  ['Arabic digits', 'registration day ٢', ['registration-2']],
  ['Persian digits', 'registration day ۲', ['registration-2']],
  ['digits of full width', 'bilateral day ２', ['bilaterals-2']],
  ['a room', 'technology studio', ['demonstration']],
  ['a delegation', 'unhcr', ['topic-3', 'cooperation']],
])('finds by %s', async (_name, words, sessions) => {
  expect(foundOn(await searched(words))).toEqual(sessions)
})

test('finds on both days at once, each under its name', async () => {
  const { page } = await searched('tea break')
  expect(page.byId('agenda-found').text).toBe('4 sessions found')
  expect(page.text()).toMatch(/Mon 9 Sep\n(.|\n)*Tue 10 Sep\n/)
})

test('says where nothing is found, and an emptied field brings the day back', async () => {
  const phone = await searched('zzzz')
  expect(phone.page.byId('agenda-found').text).toBe('Nothing found')
  phone.page.tap('agenda-search-clear')
  await until(() => foundOn(phone).length === 12)
})
