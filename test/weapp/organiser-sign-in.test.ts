import { memberByToken } from '../../cloud/usecases/members/sign-in'
import { noMessages } from '../fakes/no-messages'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { organiserPhone, signedIn } from '../support/organiser-phones'
import { invitationTo, organiserOf } from '../support/organisers'
import { answerQuestion, samplePhones, visit } from '../support/phones'
import { startSampleForum } from '../support/sample-forum'

const phones = samplePhones()
const FORM = 'organiser/sign-in/index'

const scanned = (code: string): string =>
  `pages/now/index?q=${encodeURIComponent(`https://forum.example/s/i-${code.toLowerCase()}`)}`

const fieldOf = ({ page }: SimulatedHost, id: string) => page.byId(id).attribute('value')
/** How many codes went out. */
const redeemed = ({ network }: SimulatedHost) => network.asked.filter((url) => url.endsWith('/redeem')).length
const isHome = ({ page }: SimulatedHost) => page.route === 'organiser/home/index'

/** The form on a phone, with what is typed sent off. */
async function sent(code: string, name: string, server?: string): Promise<SimulatedHost> {
  const phone = await phones.open({ path: FORM, ...(server && { server }) })
  await until(() => phone.page.find('sign-in-send'))
  phone.page.input('sign-in-code', code)
  phone.page.input('sign-in-name', name)
  phone.page.tap('sign-in-send')
  return phone
}

const send = async (phone: SimulatedHost): Promise<void> => {
  await until(() => phone.page.byId('sign-in-send').text === 'Sign in')
  phone.page.tap('sign-in-send')
}

test('a scanned invitation fills in the code; after the name one is in, and back does not lead to the form', async () => {
  const code = await invitationTo(phones.server.platform, 'publisher')
  const phone = await phones.open({ path: scanned(code) })
  await until(() => phone.page.route === FORM && phone.page.find('sign-in-code'))
  expect(fieldOf(phone, 'sign-in-code')).toBe(code)
  phone.page.input('sign-in-name', ' Li Na ')
  phone.page.tap('sign-in-send')
  await until(() => isHome(phone) && phone.page.text().includes('Opening ceremony'))
  phone.back()
  await until(() => phone.page.route === 'pages/now/index')
})

test('a code is taken in small letters, with spaces and without its dash', async () => {
  const code = await invitationTo(phones.server.platform, 'editor')
  const phone = await sent(` ${code.toLowerCase().replace('-', ' ')} `, 'Li Na')
  await until(() => isHome(phone))
})

test('what is missing is said at its field, and nothing is sent', async () => {
  const phone = await sent('ABC', ' ')
  await until(() => phone.page.text().includes('such as ABCDE-FGHJK'))
  expect(phone.page.text()).toContain('Enter your name.')
  expect(redeemed(phone)).toBe(0)
})

test('a wrong code and one that was used are told alike, and what was typed stays', async () => {
  const code = await invitationTo(phones.server.platform, 'editor')
  const first = await sent(code, 'Li Na')
  await until(() => isHome(first))
  for (const tried of [code, 'AAAAA-AAAAA']) {
    const phone = await sent(tried, 'Ahmed')
    await until(() => phone.page.find('sign-in-problem')?.text.includes('This code does not work'))
    expect([fieldOf(phone, 'sign-in-code'), fieldOf(phone, 'sign-in-name')]).toEqual([tried, 'Ahmed'])
  }
})

test('without a network the form says so, and the same code works later', async () => {
  const code = await invitationTo(phones.server.platform, 'editor')
  const phone = await phones.open({ path: scanned(code) })
  await until(() => phone.page.find('sign-in-name'))
  phone.page.input('sign-in-name', 'Li Na')
  phone.setOffline(true)
  phone.page.tap('sign-in-send')
  await until(() => phone.page.find('sign-in-problem')?.text.startsWith('No answer'))
  phone.setOffline(false)
  await send(phone)
  await until(() => isHome(phone))
})

test('who is signed in already is told as whom, and goes on', async () => {
  const { phone } = await organiserPhone(phones, 'owner', FORM, 'sign-in-continue')
  expect(phone.page.byId('sign-in-member').text).toBe('As The owner · Owner')
  phone.page.tap('sign-in-continue')
  await until(() => isHome(phone))
})

test('who signs out is asked first; then the session is over on both sides, and the name is remembered', async () => {
  const code = await invitationTo(phones.server.platform, 'editor')
  const phone = await sent(code, 'Li Na')
  await until(() => isHome(phone))
  const { token } = JSON.parse(JSON.parse(phone.device.storage.get('organiser') ?? ''))
  await visit(phone, `/${FORM}`)
  phone.page.tap('sign-in-out')
  await answerQuestion(phone, false)
  expect(await memberByToken(phones.server.platform, token)).toBeDefined()
  phone.page.tap('sign-in-out')
  await answerQuestion(phone, true)
  await until(() => phone.page.find('sign-in-name'))
  expect(fieldOf(phone, 'sign-in-name')).toBe('Li Na')
  await until(async () => (await memberByToken(phones.server.platform, token)) === undefined)
})

test.each([
  ['', ''],
  ['while the programme is loaded ', '/release/'],
])('who deletes all that the device keeps %sorganises no longer', async (_, held) => {
  const member = await organiserOf(phones.server.platform, 'owner', 'The owner')
  const phone = await phones.open({ path: 'organiser/home/index', device: signedIn(member) })
  if (held) phone.network.hold(held)
  await until(() => phone.page.text().includes('Opening ceremony'))
  phone.open('/guide/privacy/index')
  await until(() => phone.page.find('privacy-forget'))
  phone.page.tap('privacy-forget')
  await answerQuestion(phone, true)
  await until(async () => (await memberByToken(phones.server.platform, member.token)) === undefined)
  phone.network.release()
  await visit(phone, '/organiser/home/index')
  await until(() => phone.page.text().includes('For organisers'))
  expect(phone.device.storage.get('organiser') ?? '').not.toContain(member.token)
})

test('who deletes all before any organiser’s page was opened organises no longer either', async () => {
  const { phone } = await organiserPhone(phones, 'owner', 'guide/privacy/index', 'privacy-forget')
  phone.page.tap('privacy-forget')
  await answerQuestion(phone, true)
  await until(() => phone.done('showToast').length === 1)
  await visit(phone, '/organiser/home/index')
  await until(() => phone.page.text().includes('For organisers'))
})

test('two taps at once send one code', async () => {
  const phone = await sent(await invitationTo(phones.server.platform, 'editor'), 'Li Na')
  phone.page.tap('sign-in-send')
  await until(() => isHome(phone))
  expect(redeemed(phone)).toBe(1)
})

test('who redeemed a code in WeChat is in on another phone without one', async () => {
  const wechat = {
    appId: 'wx1',
    openidOf: async () => 'openid-li',
    codeOf: () => Promise.reject(new Error('no codes')),
    ...noMessages,
  }
  const forum = await startSampleForum({ wechat })
  const first = await sent(await invitationTo(forum.platform, 'editor'), 'Li Na', forum.url)
  await until(() => isHome(first))
  const second = await phones.open({ path: FORM, server: forum.url })
  await until(() => isHome(second) && second.page.text().includes('Li Na'))
  expect(redeemed(second)).toBe(0)
  first.close()
  second.close()
  await forum.stop()
})
