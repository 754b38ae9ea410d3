import type { Browser } from 'playwright-core'
import { openWeb } from '../hosts/browser/driver'
import { type MiniPage, openGlassEasel, serveMiniPage } from '../hosts/glass-easel/driver'
import type { MiniHost } from '../hosts/mini-host'
import { until } from '../hosts/until'
import { buildOf } from '../support/builds'
import { launchBrowser } from '../support/chromium'
import { startServer, type TestServer } from '../support/server'

jest.setTimeout(30_000)

let browser: Browser
let server: TestServer
let mini: MiniPage

const endings: (() => Promise<void>)[] = []

beforeAll(async () => {
  server = await startServer()
  endings.unshift(() => server.stop())
  mini = await serveMiniPage(buildOf('weapp'))
  endings.unshift(() => mini.close())
  browser = await launchBrowser()
  endings.unshift(() => browser.close())
})

afterAll(async () => {
  for (const end of endings) await end()
})

const hosts: [string, () => Promise<MiniHost>][] = [
  ['the mini program', () => openGlassEasel(browser, mini, { server: server.url })],
  ['the web build', () => openWeb(browser, { server: server.url })],
]

describe.each(hosts)('%s in Chromium', (_name, openHost) => {
  let host: MiniHost

  beforeAll(async () => {
    host = await openHost()
    await host.open('/pages/now/index')
  })

  afterEach(() => expect(host.problems()).toEqual([]))

  afterAll(() => host.close())

  test('opens on its first tab', async () => {
    await until(async () => (await host.title()) !== '')
  })

  test('a tap on a tab opens it', async () => {
    const first = await host.title()
    await host.switchTab(1)
    await until(async () => (await host.title()) !== first)
    await host.switchTab(0)
    await until(async () => (await host.title()) === first)
  })

  test('opens again where it was', async () => {
    const before = await host.title()
    await host.reload()
    await until(async () => (await host.title()) === before)
  })
})
