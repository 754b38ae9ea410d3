import logicScope from '../hosts/logic-scope.json'
import { launch, type SimulatedHost } from '../hosts/simulate/launch'
import logicLayer from '../hosts/simulate/logic-layer'
import { until } from '../hosts/until'
import { buildOf } from '../support/builds'
import { startServer } from '../support/server'

const endings: (() => unknown)[] = []
let host: SimulatedHost

beforeAll(async () => {
  const server = await startServer()
  endings.unshift(() => server.stop())
  host = await launch({ dist: buildOf('weapp'), server: server.url })
  endings.unshift(() => host.close())
})

afterEach(() => expect(host.problems()).toEqual([]))

afterAll(async () => {
  for (const end of endings) await end()
})

const asked = (part: string) => host.network.asked.filter((url) => url.includes(part))

test('the built mini program opens on its first tab and fetches the release', async () => {
  await until(() => host.page.route === 'pages/now/index' && host.title !== '')
  await until(() => asked('/release/1-').length === 1)
})

test('a tap on a tab opens it, and the first tab stays alive', async () => {
  const first = host.title
  host.tapTab(1)
  await until(() => host.page.route === 'pages/agenda/index' && host.title !== first)
  host.tapTab(0)
  expect(host.page.route).toBe('pages/now/index')
  expect(host.depth).toBe(1)
})

test('what the app keeps is there after a relaunch without a network', async () => {
  await until(() => host.device.files.keys().length > 0)
  host.setOffline(true)
  host.relaunch()
  await until(() => asked('/head.json').length > 1)
  expect(asked('/release/1-').length).toBe(1)
  host.setOffline(false)
})

test('a page that does not exist brings the reader home', async () => {
  host.tapTab(1)
  host.open('/pages/nowhere/index')
  await until(() => host.page.route === 'pages/now/index')
})

test('what Android’s WeChat lacks is on the list of hidden names', () => {
  const lacking = ['Intl', 'URL', 'URLSearchParams', 'fetch', 'TextEncoder', 'TextDecoder', 'window', 'document']
  expect(logicScope.hidden).toEqual(expect.arrayContaining(lacking))
})

test('the bundle sees none of the browser, and no normalize', () => {
  const types = logicScope.hidden.map((name) => `typeof ${name}`)
  const holder: { exports?: (...scope: unknown[]) => void } = {}
  const found: { types?: string[] } = {}
  new Function('module', logicLayer.process(`exports.types = [${types.join(', ')}]`, 'seen.js').code)(holder)
  holder.exports?.(...logicScope.given.map((name) => (name === 'exports' ? found : undefined)))
  expect(new Set(found.types)).toEqual(new Set(['undefined']))
  expect(logicScope.hidden.filter((name) => name in host.running.globals)).toEqual([])
  expect('e\u0301'.normalize('NFC')).toBe('e\u0301')
})
