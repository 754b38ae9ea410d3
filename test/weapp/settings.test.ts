import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { samplePhones } from '../support/phones'

const phones = samplePhones()

const mine = (more = {}) => phones.ready({ path: 'pages/mine/index', ...more })
const root = ({ page }: SimulatedHost) => page.allByClass('page')[0]?.classes ?? []

test.each([
  ['English', 'en', 'en', 'Mine', 'Agenda'],
  ['Chinese of the mainland', 'zh_CN', 'zh', '我的', '日程'],
  ['Chinese of Hong Kong', 'zh_HK', 'zh', '我的', '日程'],
  ['Arabic', 'ar', 'ar', undefined, undefined],
  ['a language that the app does not speak', 'fr', 'en', 'Mine', 'Agenda'],
])('a phone in %s is spoken to in its language', async (_name, language, _spoken, title, tab) => {
  const phone = await mine({ phone: { language } })
  if (title) await until(() => phone.title === title)
  if (tab) await until(() => phone.running.bars.tabTexts[1] === tab)
  expect(root(phone).includes('page--rtl')).toBe(language === 'ar')
})

test('Chinese is chosen: words, title, tabs and content change at once, and stay', async () => {
  const phone = await mine()
  phone.page.tap('language-zh')
  await until(() => phone.title === '我的')
  expect(phone.running.bars.tabTexts[1]).toBe('日程')
  phone.tapTab(0)
  await until(() => phone.page.text().includes('移民管理合作分论坛'))
  phone.relaunch('/guide/session/index?id=opening')
  await until(() => phone.page.find('session-title')?.text === '开幕式')
  expect(phone.page.text()).not.toMatch(/[a-z]{4}/)
})

test('Arabic is chosen: every page runs from right to left', async () => {
  const phone = await mine()
  phone.page.tap('language-ar')
  await until(() => root(phone).includes('page--rtl'))
  for (const tab of [0, 1, 2, 3]) {
    phone.tapTab(tab)
    await until(() => root(phone).includes('page--rtl'))
  }
  phone.relaunch('/guide/session/index?id=opening')
  await until(() => phone.page.find('session-title') && root(phone).includes('page--rtl'))
})

test('the text grows by choice, on every page, and stays so', async () => {
  const phone = await mine()
  phone.page.tap('text-large')
  await until(() => root(phone).includes('page--large'))
  phone.page.tap('text-largest')
  await until(() => root(phone).includes('page--largest'))
  phone.relaunch('/pages/agenda/index')
  await until(() => root(phone).includes('page--largest'))
  phone.tapTab(4)
  await until(() => phone.page.find('text-normal'))
  phone.page.tap('text-normal')
  await until(() => !root(phone).includes('page--largest'))
})
